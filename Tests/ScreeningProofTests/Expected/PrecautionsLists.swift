import Coach

/// The conditions that allow only a list of routines (B.3).
extension ExpectedPrecaution {
  private static let thinner = "SW-01 SW-02 SW-04 SW-06 SW-07 RX-01 RX-02 RX-05"
  private static let fragile =
    "SW-01 SW-02 SW-04 SW-06 SW-09 SH-01 RX-01 RX-02 RX-03 RX-04 RX-05 RX-06 MF-02"
  private static let devices = "G-PRESS G-GUN G-CHAIR"
  private static let bleeding = "G-PRESS G-BLEED G-GUN G-CHAIR"
  private static let bones = "G-PRESS G-TX G-GUN G-CHAIR G-FLEX"

  static let lists: [ExpectedPrecaution] = [
    .init("CI-53", when: "age=under-18", only: "", pressure: 0),
    .init("CONSENT", when: "no consent", only: "", pressure: 0),
    .init(
      "CI-05", when: "blood-thinner|bruise-thinner", blocks: bleeding, only: thinner, pressure: 2,
      leavesOut: "tap circles"),
    .init(
      "CI-06", when: "bleeding-disorder & not agreed-thinner", blocks: bleeding, only: "SW-00",
      pressure: 1),
    .init(
      "CI-06-AGREED", when: "bleeding-disorder", blocks: bleeding, only: thinner, pressure: 2,
      leavesOut: "tap circles"),
    .init(
      "CI-08", when: "thin-bones", blocks: bones, only: fragile, pressure: 2,
      leavesOut: "tap stretch"),
    .init(
      "CI-08-DRUG", when: "bone-drug|bone-drug-pain|step-bone-drug & not thin-bones", blocks: bones,
      only: fragile, pressure: 2, leavesOut: "tap stretch"),
    .init(
      "CI-09", when: "spine-fragility", blocks: bones, only: "SW-01 RX-01 RX-02 RX-05",
      pressure: 2),
    .init(
      "CI-11", when: "recent-surgery & not agreed-surgery", blocks: "G-PRESS G-LEG G-CHAIR",
      only: "SW-00", pressure: 1),
    .init(
      "CI-26", when: "cancer-now & not agreed-cancer", blocks: devices, only: "SW-00",
      pressure: 1),
    .init(
      "CI-26-AGREED", when: "cancer-now", blocks: devices, only: "SW-01 SW-04 RX-05 RX-01",
      pressure: 2, minutes: 20),
    .init("CI-27", when: "bone-cancer", blocks: devices, only: "SW-00", pressure: 1),
    .init(
      "CI-30",
      when: "pressure-uncontrolled|pressure-very-high|pressure-signs & not agreed-pressure",
      blocks: devices,
      only: "SW-00", pressure: 1),
    .init(
      "CI-30-AGREED", when: "pressure-uncontrolled|pressure-very-high|pressure-signs",
      blocks: devices,
      only: "SW-01 SW-02 SW-04 SW-06 RX-01 RX-05", pressure: 2),
    .init(
      "CI-33-ASK", when: "known-aneurysm|weak-vessels & not agreed-heart", only: "SW-00",
      pressure: 1),
    .init("CI-34-ASK", when: "neck-artery & not agreed-heart", only: "SW-00", pressure: 1),
    .init(
      "CI-43", when: "long-steroids", blocks: "G-PRESS", only: fragile, pressure: 2,
      leavesOut: "tap stretch"),
    .init(
      "CI-57", when: "fragile-bone", blocks: bones, only: fragile, pressure: 2,
      leavesOut: "tap stretch"),
    .init(
      "E5-LEG", when: "one-leg-pain",
      only: "SW-01 SW-02 SW-04 SW-06 SW-09 SH-01 RX-05 MF-02 RX-01 RX-02", pressure: 3),
    .init(
      "E5-LEG-BELOW", when: "where=lower-leg,foot & not one-leg-pain",
      only: "SW-01 SW-02 SW-04 SW-06 SW-09 SH-01 RX-05 MF-02 RX-01 RX-02", pressure: 3),
    .init(
      "E5-NUMB",
      when: """
        numb-area & affected-places=lower-leg-left,lower-leg-right,foot-left,foot-right
        """,
      blocks: "G-BUTT G-FLEX", pressure: 3),
  ]
}
