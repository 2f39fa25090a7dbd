import Coach

/// A condition in clinical.md, B.1, for the checker: the answers for which it applies, and what B.1
/// to B.3 require. Copied by hand from the fact base.
struct ClinicalCondition: Sendable {
  let id: String
  let when: Wording
  /// The places of a LOCAL condition, as regions in F. If empty, those that the user chose.
  var local: [String]?
  /// The agreement that lifts the bundles (ASK).
  var ask: Word?
  /// The routines in B.3. Without the agreement, only slow breathing.
  var only: Set<String>?
  /// The highest pressure, only on the neck if `neck` is set.
  var cap = 10
  var neck = false

  init(
    _ id: String, _ when: String, local: String? = nil, ask: String? = nil, only: String? = nil,
    cap: Int = 10, neck: Bool = false
  ) {
    self.id = "CI-" + id
    self.when = Wording(when)
    self.local = local.map { $0.split(separator: " ").map { String($0) } }
    self.ask = ask.map { Word($0) }
    self.only = only.map { Set($0.split(separator: " ").map { "R-" + $0 } + ["R-SW-01"]) }
    self.cap = cap
    self.neck = neck
  }

  private static let thinner = "SW-02 SW-04 SW-06 SW-07 RX-01 RX-02 RX-05"
  private static let fragile =
    "SW-02 SW-04 SW-06 SW-09 SH-01 RX-01 RX-02 RX-03 RX-04 RX-05 RX-06 MF-02"
  private static let legs = "HAM RF TFL CALF PLA"

  static let all: [ClinicalCondition] = [
    .init("02", "fever|contagious|very-ill|shaking-cold|pregnancy-fever"),
    .init("03", "leg-clot", ask: "agreed-clot"),
    .init("03L", "leg-clot|leg-clot-past|clot-perhaps|calf-pain", local: legs),
    .init("04", "heart-event|angina-worse|angina-rest"),
    .init("05", "blood-thinner|bruise-thinner", only: thinner, cap: 2),
    .init("06", "bleeding-disorder", ask: "agreed-thinner", only: thinner, cap: 2),
    .init("07", "mild-thinner", cap: 4), .init("08", "thin-bones", only: fragile, cap: 2),
    .init("09", "spine-fragility", only: "RX-01 RX-02 RX-05"), .init("10", "recent-fracture"),
    .init("11", "recent-surgery"), .init("12", "spine-hardware", local: ""),
    .init("12C", "spine-hardware", ask: "agreed-device"),
    .init("13", "weeks=first-third", ask: "agreed-pregnancy", only: "SW-04 RX-05", cap: 2),
    .init(
      "14", "weeks=second-third", ask: "agreed-pregnancy",
      only: "SW-02 SW-04 SW-06 SH-01 RX-05 MF-02", cap: 3),
    .init(
      "15", "weeks=last-third", ask: "agreed-pregnancy", only: "SW-02 SW-04 SW-06 SH-01 RX-05",
      cap: 3),
    .init("16", "pregnancy=after-birth", only: "SW-02 SW-04 SW-06 RX-05 MF-02", cap: 3),
    .init("17", "high-risk", ask: "agreed-pregnancy"),
    .init("18", "broken-skin|blister-band", local: ""), .init("19", "bruise", local: ""),
    .init("21", "hot-joint|swollen-knock", local: ""), .init("22", "numb-area", local: ""),
    .init("23", "numb-feet|(diabetes & numb-area)"),
    .init("24", "bad-veins|sore-vein", local: legs),
    .init("25", "lymph-removed", local: legs + " HAND"),
    .init("26", "cancer-now", ask: "agreed-cancer", only: "SW-04 RX-05 RX-01", cap: 2),
    .init("27", "bone-cancer", only: "RX-01 RX-02 RX-05"),
    .init("28", "pacemaker", ask: "agreed-device"),
    .init("29", "other-implant", ask: "agreed-device"),
    .init(
      "30", "pressure-uncontrolled|pressure-very-high|pressure-signs", ask: "agreed-pressure",
      only: "SW-02 SW-04 SW-06 RX-01 RX-05", cap: 2),
    .init("31", "high-pressure", cap: 5), .init("32", "heart-failure", ask: "agreed-heart"),
    .init("33", "known-aneurysm|weak-vessels"), .init("34", "neck-artery"),
    .init("35", "hypermobile", cap: 3), .init("36", "slipped-vertebra"),
    .init("37", "stenosis"), .init("38", "slipped-disc|one-leg-pain"),
    .init("39", "unstable-neck"), .init("40", "fused-spine"),
    .init("41", "sore-foot|foot-sore|foot-hot"),
    .init("42", "bone-infection|bone-infection-new"),
    .init("43", "long-steroids", only: fragile, cap: 2),
    .init("44", "fibromyalgia", cap: 3), .init("45", "epilepsy"),
    .init("46", "migraine", cap: 2, neck: true), .init("47", "eye-trouble"),
    .init("48", "kidney-trouble|kidney-untreated|one-kidney"),
    .init("49", "tummy-trouble", local: "PSO"),
    .init("50", "curved-spine", ask: "agreed-spine"),
    .init("51", "dulled|strong-painkiller|more-than-should|nodding-off"),
    .init("54", "no-floor|unsteady-old"), .init("55", "injected", local: ""),
    .init("56", "haemophilia|sickle-now|sickle-crisis|sickle-danger"),
    .init("57", "fragile-bone", only: fragile, cap: 2),
    .init("61", "heat-rub"), .init("62", "medicine-patch", local: ""),
    .init("63", "tubes", local: ""),
  ]

  /// The parameter-only conditions in B.2. Any two of them together cap the pressure at 3.
  static let parameterOnly = Wording(
    [
      """
      mild-thinner|high-pressure|hypermobile|fibromyalgia|touch-hard|fragile-skin|skin-allergy
      """
    ], count: 2)
}
