/// A muscle or part of the body that a routine works on. The raw value is its word in routine
/// files; the list is that of clinical.md, F, with the forearm of its routine R-SW-01.
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

  /// Whether it lies on the trunk or the buttocks, where a fresh back strain would be.
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
