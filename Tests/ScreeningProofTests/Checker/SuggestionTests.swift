import Coach
import Testing

/// Every suggestion for random answers passes the checker written from clinical.md.
@Suite struct SuggestionTests {
  private let library = Shipped.library

  @Test("nothing in clinical.md rules out any suggestion", arguments: 1...UInt64(10))
  func everySuggestion(seed: UInt64) {
    var random = RandomAnswers(seed: seed)
    var suggested = 0
    for turn in 1...2_000 {
      let answers = Samples.next(&random)
      guard let gate = library.gate(for: answers) else { continue }
      let checker = Checker(answers)
      if gate.assessment.advice < checker.advice {
        Issue.record("seed \(seed), turn \(turn): \(gate.assessment.advice)")
      }
      let some = random.some(library.routines, atMost: 3)
      let allowed = some.filter { gate.exclusions(of: $0).isEmpty }
      if turn % 100 == 0 {
        let allowed = library.routines.filter { gate.exclusions(of: $0).isEmpty }
        let suggestions = Recommender(gate).recommend(from: library.routines).suggestions
        #expect(Set(suggestions.map(\.routine)) == Set(allowed), "seed \(seed), turn \(turn)")
        #expect(suggestions.allSatisfy { $0.pressure == gate.pressure(for: $0.routine) })
      }
      for routine in allowed {
        suggested += 1
        guard let entry = CatalogueEntry.of(routine) else {
          Issue.record("\(routine.id) is not in clinical.md")
          continue
        }
        let objections = checker.objections(
          to: entry, at: gate.pressure(for: routine), playing: gate.fit(routine, in: nil))
        if objections.isEmpty { continue }
        let said = answers.byQuestion.filter { ![.no, .chosen([])].contains($0.value) }
        Issue.record("seed \(seed), turn \(turn): \(entry.reference): \(objections) \(said)")
      }
    }
    print("seed \(seed): \(suggested) suggestions for 2,000 sets of answers")
  }

  @Test("for each condition it knows, the checker objects to some routine")
  func checkerObjects() {
    for condition in ClinicalCondition.all {
      let words = condition.when.triggers[0]
      let checker = Checker(Harmless.with(words, since: "longer"))
      let objections = CatalogueEntry.all.flatMap { checker.objections(to: $0, at: 6) }
      let under = objections.contains { $0.hasPrefix("played under") }
      #expect(under || objections.contains { $0.hasPrefix(condition.id) }, "\(condition.id)")
    }
  }

  @Test("sports and the flat-hand drag are excluded for pain of 4 to 6 if E.4 does not name them")
  func cells() throws {
    for (reference, since) in [("R-SP-01", "weeks"), ("R-MF-02", "weeks"), ("R-SP-01", "months")] {
      let gate = try #require(library.gate(for: Harmless.with([], pain: 5, since: since)))
      let routine = try #require(Shipped.routine(reference))
      #expect(!gate.exclusions(of: routine).isEmpty, "\(reference) \(since)")
    }
  }
}
