/// The lists for a pregnancy and after a birth (B.3).
extension ExpectedPrecaution {
  private static let lateBlocks = "G-PRESS G-TX G-GUN G-CHAIR G-SUPINE G-PRONE G-ACU"
  private static let onSide = "seated standing wall side-lying"

  static let pregnancy: [ExpectedPrecaution] = [
    .init(
      "CI-13", when: "weeks=first-third",
      blocks: "G-PRESS G-TX G-FOOT G-GUN G-CHAIR G-ACU", only: "SW-01 SW-04 RX-05", pressure: 2),
    .init(
      "CI-14", when: "weeks=second-third", blocks: lateBlocks,
      only: "SW-01 SW-02 SW-04 SW-06 SH-01 RX-05 MF-02", pressure: 3, leavesOut: "tap",
      positions: onSide),
    .init(
      "CI-15", when: "weeks=last-third", blocks: lateBlocks,
      only: "SW-01 SW-02 SW-04 SW-06 SH-01 RX-05", pressure: 2, leavesOut: "tap",
      positions: onSide),
    .init(
      "PREGNANT-ASK", when: ExpectedRule.pregnant + " & not agreed-pregnancy", only: "SW-00",
      pressure: 1),
    .init(
      "CI-16", when: "pregnancy=after-birth", only: "SW-01 SW-02 SW-04 SW-06 RX-05 MF-02",
      pressure: 3),
    .init("CI-17", when: "high-risk & not agreed-pregnancy", only: "SW-00", pressure: 1),
  ]
}
