/// A muscle or body part that a routine works on. The raw value is its name in routine files; the
/// list follows clinical.md, F, plus the forearm for routine R-SW-01.
package enum Region: String, CaseIterable, Codable, Sendable {
  case upperTrapezius = "upper-trapezius"
  case levatorScapulae = "levator-scapulae"
  case rhomboids
  case thoracicErectors = "thoracic-erectors"
  case latissimus
  case quadratusLumborum = "quadratus-lumborum"
  case lumbarErectors = "lumbar-erectors"
  case multifidus
  case gluteusMaximus = "gluteus-maximus"
  case gluteusMedius = "gluteus-medius"
  case gluteusMinimus = "gluteus-minimus"
  case piriformis
  case iliopsoas
  case frontThigh = "front-thigh"
  case hamstrings
  case tensorFasciaeLatae = "tfl"
  case pectoralisMinor = "pectoralis-minor"
  case suboccipitals
  case calf
  case foot
  case forearm

  /// Whether the region is on the trunk or buttocks, where a recent back strain would be.
  package var isBack: Bool {
    switch self {
    case .upperTrapezius, .levatorScapulae, .rhomboids, .thoracicErectors, .latissimus,
      .quadratusLumborum, .lumbarErectors, .multifidus, .gluteusMaximus, .gluteusMedius,
      .gluteusMinimus, .piriformis, .iliopsoas, .suboccipitals:
      true
    case .frontThigh, .hamstrings, .tensorFasciaeLatae, .pectoralisMinor, .calf, .foot, .forearm:
      false
    }
  }
}
