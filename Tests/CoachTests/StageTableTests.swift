import Coach
import TestSupport
import Testing

/// Stage, pain and routine, from clinical.md: E.4, the target pressures of D.0, and each routine's
/// own stages, cap and pressure (G).
@Suite struct StageTableTests {
  /// The highest pressure for pain of 0 to 10; a dash if the routine is ruled out.
  static let table: [(reference: String, stage: Stage, pressures: String)] = [
    // Breathing in every cell up to 8; its strokes are light Swedish.
    ("SW-00", .firstDays, "000000000--"), ("SW-00", .acute, "000000000--"),
    ("SW-00", .subacute, "000000000--"), ("SW-00", .chronic, "000000000--"),
    ("SW-01", .firstDays, "1111-------"), ("SW-01", .acute, "111111111--"),
    ("SW-01", .subacute, "111111111--"), ("SW-01", .chronic, "111111111--"),
    // Light Swedish: mild pain in the first days; for pain of 7, pressure 2, or 3 after 12 weeks.
    ("SW-02", .firstDays, "2222-------"), ("SW-02", .acute, "33333332---"),
    ("SW-02", .subacute, "33333332---"), ("SW-02", .chronic, "33333333---"),
    // Never in the first days, never at 7 and above.
    ("TP-05", .firstDays, "-----------"), ("TP-05", .acute, "4444444----"),
    ("TP-05", .subacute, "4444444----"), ("TP-05", .chronic, "4444444----"),
    ("SH-01", .firstDays, "-----------"), ("SH-01", .acute, "3333333----"),
    ("SH-01", .subacute, "33333332---"), ("SH-01", .chronic, "33333333---"),
    // Feet in every cell up to 8; pressure 2 in the first days (D.0).
    ("RX-01", .firstDays, "222222222--"), ("RX-01", .acute, "333333333--"),
    ("RX-01", .subacute, "333333333--"), ("RX-01", .chronic, "333333333--"),
    // By hand in the acute stage only up to 3.
    ("MF-02", .firstDays, "-----------"), ("MF-02", .acute, "3333-------"),
    ("MF-02", .subacute, "3333333----"), ("MF-02", .chronic, "33333333---"),
    ("CH-01", .firstDays, "-----------"), ("CH-01", .acute, "333333-----"),
    ("CH-01", .subacute, "333333-----"), ("CH-01", .chronic, "333333-----"),
    // Sports: acute and subacute at mild pain, after 12 weeks up to its cap.
    ("SP-01", .firstDays, "-----------"), ("SP-01", .acute, "4444-------"),
    ("SP-01", .subacute, "4444-------"), ("SP-01", .chronic, "444444-----"),
    // Deep: never acute, subacute up to 4.
    ("DT-01", .firstDays, "-----------"), ("DT-01", .acute, "-----------"),
    ("DT-01", .subacute, "55555------"), ("DT-01", .chronic, "5555555----"),
  ]

  /// A dash, or the pressure.
  private func cell(_ gate: Gate, _ routine: Routine) -> String {
    gate.allows(routine) ? "\(gate.pressure(for: routine))" : "-"
  }

  @Test("the table has every routine at every stage")
  func complete() {
    #expect(Set(Self.table.map { "\($0.reference) \($0.stage)" }).count == 10 * 4)
    #expect(Self.table.allSatisfy { $0.pressures.count == 11 })
  }

  @Test("stage and pain decide whether a routine may be played, and how hard", arguments: table)
  func byStageAndPain(reference: String, stage: Stage, pressures: String) throws {
    let routine = try Fixtures.routine(reference: reference)
    for (pain, expected) in pressures.enumerated() {
      let found = cell(Fixtures.gate(stage, pain: pain), routine)
      let place = "\(reference) \(stage) \(pain)"
      #expect(found == String(expected), "\(place)")
    }
  }

  @Test(
    "with the advice, pain of 9 and 10 leaves nothing; 7 and 8 after a week leave only breathing")
  func withTheAdvice() throws {
    let stages: [(since: String, stage: Stage)] = [
      ("first-days", .firstDays), ("first-week", .acute), ("weeks", .acute),
      ("months", .subacute), ("longer", .chronic),
    ]
    for (since, stage) in stages {
      for pain in 0...10 {
        let gate = try Fixtures.gate(pain: pain, since: since)
        let advice = ExpectedAdvice.of(pain: pain, since: since)
        for row in Self.table where row.stage == stage {
          let place = "\(row.reference) \(stage) \(pain)"
          let open =
            advice.allowsMassage || (advice == .soon && row.reference == "SW-00")
          let expected = open ? String(Array(row.pressures)[pain]) : "-"
          let routine = try Fixtures.routine(reference: row.reference)
          #expect(cell(gate, routine) == expected, "\(place) since \(since)")
        }
      }
    }
  }
}
