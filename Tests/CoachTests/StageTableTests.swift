import Coach
import TestSupport
import Testing

/// Stage by pain by routine, from clinical.md: E.4, the targets of D.0, and each routine's own
/// stages, cap and pressure (G).
@Suite struct StageTableTests {
  /// The highest pressure at pain 0 to 10; a dash where the routine is not for it.
  static let table: [(reference: String, stage: Stage, pressures: String)] = [
    ("SW-01", .firstDays, "111111111--"), ("SW-01", .acute, "111111111--"),
    ("SW-01", .subacute, "111111111--"), ("SW-01", .chronic, "111111111--"),
    // Light Swedish at mild pain in the first days; at 7, at 2 of 10, after 12 weeks at 3.
    ("SW-02", .firstDays, "2222-------"), ("SW-02", .acute, "33333332---"),
    ("SW-02", .subacute, "33333332---"), ("SW-02", .chronic, "33333333---"),
    // Never in the first days, never at 7 and more.
    ("TP-05", .firstDays, "-----------"), ("TP-05", .acute, "4444444----"),
    ("TP-05", .subacute, "4444444----"), ("TP-05", .chronic, "4444444----"),
    ("SH-01", .firstDays, "-----------"), ("SH-01", .acute, "3333333----"),
    ("SH-01", .subacute, "33333332---"), ("SH-01", .chronic, "33333333---"),
    // Feet in every cell up to 8; the first days at 2 (D.0).
    ("RX-01", .firstDays, "222222222--"), ("RX-01", .acute, "333333333--"),
    ("RX-01", .subacute, "333333333--"), ("RX-01", .chronic, "333333333--"),
    // By hand in the acute stage up to 3 only.
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
    gate.lets(routine) ? "\(gate.pressure(for: routine))" : "-"
  }

  @Test("the table has every routine at every stage")
  func complete() {
    #expect(Set(Self.table.map { "\($0.reference) \($0.stage)" }).count == 9 * 4)
    #expect(Self.table.allSatisfy { $0.pressures.count == 11 })
  }

  @Test("by stage and pain: played or not, and how hard", arguments: table)
  func byStageAndPain(reference: String, stage: Stage, pressures: String) throws {
    let routine = try Fixtures.routine(reference: reference)
    for (pain, expected) in pressures.enumerated() {
      let found = cell(Fixtures.gate(stage, pain: pain), routine)
      let place = "\(reference) \(stage) \(pain)"
      #expect(found == String(expected), "\(place)")
    }
  }

  @Test("with the advice: 9 and 10 leave nothing, 7 and 8 after a week breathing alone")
  func withTheAdvice() throws {
    let stages: [(since: String, stage: Stage)] = [
      ("first-days", .firstDays), ("first-week", .acute), ("weeks", .acute),
      ("months", .subacute), ("longer", .chronic),
    ]
    for (since, stage) in stages {
      for pain in 0...10 {
        let gate = try Fixtures.gate(pain: pain, since: since)
        let advice = PlainAdvice.of(pain: pain, since: since)
        for row in Self.table where row.stage == stage {
          let place = "\(row.reference) \(stage) \(pain)"
          let open =
            advice.allowsMassage || (advice == .soon && row.reference == "SW-01")
          let expected = open ? String(Array(row.pressures)[pain]) : "-"
          let routine = try Fixtures.routine(reference: row.reference)
          #expect(cell(gate, routine) == expected, "\(place) since \(since)")
        }
      }
    }
  }
}
