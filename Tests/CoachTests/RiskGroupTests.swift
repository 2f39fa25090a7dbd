import Coach
import TestSupport
import Testing

/// Which risks a routine carries, judging by what it does.
@Suite struct RiskGroupTests {
  /// "blocked by" of clinical.md, G, without G-ALL and G-SKIN, which every routine carries.
  static let catalogue: [(reference: String, bundles: Set<RiskGroup.ID>)] = [
    ("SW-02", []), ("MF-02", []), ("DT-01", ["G-PRESS", "G-FLANK", "G-FLEX"]),
    ("TP-05", ["G-PRESS", "G-BUTT"]), ("SH-01", ["G-BLEED", "G-FLANK"]), ("RX-01", ["G-FOOT"]),
    ("SP-01", ["G-LEG"]), ("CH-01", ["G-CHAIR"]),
  ]

  @Test("a routine carries at least the risks that the catalogue lists", arguments: catalogue)
  func carriesWhatItShould(reference: String, bundles: Set<RiskGroup.ID>) throws {
    let routine = try Fixtures.routine(reference: reference)
    let carried = Fixtures.library.screening.bundles.filter { $0.value.carriedBy.matches(routine) }
    let missing = bundles.union(["G-ALL", "G-SKIN"]).subtracting(carried.keys)
    #expect(missing.isEmpty)
  }

  @Test("a pattern looks at what the routine does")
  func patterns() {
    let routine = Sample.routine(
      steps: [Sample.step(.roll, seconds: 60, pressure: 5)], technique: .sports,
      regions: [.calf, .foot], tools: [.roller], pressure: 3)
    let table: [(RoutinePattern, Bool)] = [
      (.every, true), (.tool([.roller, .cane]), true), (.tool([.cane]), false),
      (.technique([.sports]), true), (.technique([.swedish]), false), (.region([.foot]), true),
      (.region([.hamstrings]), false), (.step([.roll, .tap]), true), (.step([.tap]), false),
      (.onlyPositions([.seated, .lying]), true), (.onlyPositions([.lying]), false),
      (.pressure(5), true), (.pressure(6), false),
      (.any([.pressure(6), .every]), true), (.any([.pressure(6)]), false), (.any([]), false),
      (.all([.every, .region([.calf])]), true), (.all([.every, .pressure(6)]), false),
      (.all([]), true), (.not(.every), false), (.not(.pressure(6)), true),
    ]
    for (pattern, matches) in table {
      #expect(pattern.matches(routine) == matches, "\(pattern)")
    }
  }

  @Test("onlyPositions matches a routine only if it names all of the routine's positions")
  func onlyPositions() {
    let both = Routine(
      id: "both", title: "Both", technique: .swedish, minutes: 5, regions: [], tools: [],
      positions: [.seated, .lying], stages: [.chronic], maxPain: 5, pressure: 1,
      summary: "Either way.", steps: [Sample.step(.glide, seconds: 60)])
    #expect(!RoutinePattern.onlyPositions([.lying, .bed]).matches(both))
    #expect(RoutinePattern.onlyPositions([.lying, .seated]).matches(both))
  }

  @Test("every routine counts as carrying an unknown bundle")
  func unknownBundle() {
    let precaution = Precaution(
      id: "CI", when: .yes("q"), blocks: ["G-NEW"], say: "", sources: [])
    let limits = Limits(
      precautions: [precaution], bundles: [:], places: SidedPlaces(both: []), shipped: [])
    #expect(limits.blocking(Sample.routine()) == [precaution])
  }

  @Test("a precaution limits positions and minutes")
  func positionsAndMinutes() throws {
    let gate = try Fixtures.gate(["vertigo": .yes])
    let drag = Fixtures.routine("flat-hand-drag")
    #expect(drag.positions == [.seated, .standing])
    #expect(gate.limits.positions(for: drag) == [.seated])
    let sore = try Fixtures.gate(["fibromyalgia": .yes])
    #expect(sore.limits.fit(Sample.routine(minutes: 20))?.minutes == 10)
    #expect(sore.limits.fit(Sample.routine(minutes: 10)) == Sample.routine(minutes: 10))
  }
}
