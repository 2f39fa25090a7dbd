import Coach
import Testing

/// Every shipped precaution matches clinical.md: when it applies, and what it allows.
@Suite struct PrecautionTableTests {
  private let screening = Shipped.screening

  @Test("the table and the rules have the same precautions, each once")
  func same() {
    let shipped = screening.precautions.map(\.id)
    #expect(Set(shipped).subtracting(ExpectedPrecaution.all.map(\.id)) == [], "not in the table")
    #expect(Set(ExpectedPrecaution.all.map(\.id)).subtracting(shipped) == [], "not shipped")
    #expect(Set(shipped).count == shipped.count)
    #expect(ExpectedPrecaution.of.count == ExpectedPrecaution.all.count)
  }

  @Test("each precaution blocks and limits at least as much as its entry")
  func limits() {
    for precaution in screening.precautions {
      guard let entry = ExpectedPrecaution.of[precaution.id] else { continue }
      let id = precaution.id
      let blocks = Set(precaution.blocks.map(\.text))
      #expect(blocks.isSuperset(of: entry.blocks), "\(id)")
      #expect(local(precaution) == entry.local, "\(id)")
      #expect(blocks.isEmpty == entry.blocks.isEmpty, "\(id)")
      #expect((precaution.allowOnly == nil) == (entry.only == nil), "\(id)")
      #expect(precaution.allowOnly?.isSubset(of: entry.only ?? []) ?? true, "\(id)")
      #expect(precaution.maxPressure <= entry.pressure, "\(id)")
      #expect(Set(precaution.pressureOn.map(\.text)) == entry.on, "\(id)")
      #expect(Set(precaution.leavesOut.map(\.rawValue)) == entry.leavesOut, "\(id)")
      #expect(precaution.maxMinutes <= entry.minutes, "\(id)")
      let positions = Set(precaution.positions?.map(\.rawValue) ?? [])
      #expect(positions == entry.positions, "\(id)")
    }
  }

  /// The regions that a precaution concerns, or `places`. If empty, everywhere.
  private func local(_ precaution: Precaution) -> Set<String> {
    switch precaution.locality {
    case nil: []
    case .namedPlaces: ["places"]
    case .regions(let regions): Set(regions.map(\.rawValue))
    }
  }

  @Test("for all answers, each precaution applies, may apply or does not apply as its entry does")
  func sameConditions() {
    var tried = 0
    var sampled = 0
    for precaution in screening.precautions {
      guard let entry = ExpectedPrecaution.of[precaution.id] else { continue }
      let space = AnswerSpace([precaution.when], guards: false, beside: entry.when.questions)
      if space.isSampled { sampled += 1 }
      var wrong = 0
      tried += space.forEach { answers in
        let truth = precaution.when.truth(in: answers)
        if truth == entry.when.truth(in: answers) { return }
        wrong += 1
        if wrong > 3 { return }
        Issue.record("\(precaution.id) is \(truth), \(entry.when): \(answers.byQuestion)")
      }
    }
    print("precautions compared with the table: \(tried) assignments, \(sampled) sampled")
  }

  @Test("the smallest answers make each apply, with yes or not sure, and one answer fewer does not")
  func triggers() {
    for entry in ExpectedPrecaution.all where !entry.when.words.isEmpty {
      for (words, unsure) in entry.when.triggers.flatMap({ [($0, false), ($0, true)] }) {
        #expect(applies(entry, words, unsure), "\(entry.id): \(words), unsure: \(unsure)")
      }
      for words in entry.when.misses {
        let holds = entry.when.truth(in: Harmless.with(words)) != .no
        #expect(applies(entry, words, false) == holds, "\(entry.id): \(words)")
      }
    }
  }

  private func applies(_ entry: ExpectedPrecaution, _ words: [Word], _ unsure: Bool) -> Bool {
    screening.assess(Harmless.with(words, unsure: unsure)).precautions
      .contains { $0.id == entry.id }
  }
}
