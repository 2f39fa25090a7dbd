import Coach
import Testing

/// Everything that triggers a rule is asked for once the lines that open it are ticked, and no
/// guard hides an answer that it needs. This covers every way in which a rule of the table holds.
@Suite struct ReachabilityTests {
  private let screening = Shipped.screening

  /// An answer that cannot be given together with the others of its rule.
  struct Hidden: Hashable {
    let rule: RedFlag.ID
    let reason: String
  }

  static let hidden = [
    Hidden(
      rule: "A11-MINOR-TWO",
      reason: "`no-better` is asked of 6 to 12 weeks, `changed-lately` of more (F-05)")
  ]

  @Test("if a rule holds or may hold, every answer it needs is asked for, and kept if asked")
  func nothingHidden() {
    var tried = 0
    var needed: Set<RedFlag.ID> = []
    for entry in ExpectedRule.all {
      for (words, unsure) in entry.when.triggers.flatMap({ [($0, false), ($0, true)] }) {
        let raw = Harmless.with(words, unsure: unsure, pruned: false)
        let kept = screening.pruned(raw)
        tried += 1
        let wrong = screening.pages.filter { !$0.isPreference }.flatMap {
          differing(on: $0, raw, kept)
        }
        #expect(wrong.isEmpty, "\(entry.id), \(words)")
        let dropped = words.map(\.question).filter { kept[$0] == nil }
        if dropped.isEmpty, entry.when.truth(in: kept) != .no { continue }
        needed.insert(entry.id)
        if Self.hidden.contains(where: { $0.rule == entry.id }) { continue }
        Issue.record("\(entry.id) loses \(dropped.sorted()): \(words)")
      }
    }
    #expect(needed == Set(Self.hidden.map(\.rule)), "an exception is no longer needed")
    print("reachability: \(tried) ways in which \(ExpectedRule.all.count) rules hold")
  }

  /// The questions on a page that are asked but not kept, or kept but not asked. A line shown by
  /// place is kept wherever it is answered.
  private func differing(on page: QuestionPage, _ raw: Answers, _ kept: Answers) -> [Question.ID] {
    if let due = page.due, due.truth(in: kept) == .no { return [] }
    let asked = Set(screening.asked(on: page, given: kept).map(\.id))
    return page.questions.filter { $0.due?.truth(in: kept) != .no }.map(\.id).filter { id in
      raw[id] != nil && asked.contains(id) != (kept[id] != nil)
    }
  }

  @Test("no rule, precaution or guard depends on a question that only suggestions need")
  func nothingOnlyToSuggest() {
    let conditions =
      screening.redFlags.map(\.when) + screening.precautions.map(\.when)
      + screening.questions.compactMap(\.askIf)
    for id in conditions.reduce(into: Set<Question.ID>(), { $0.formUnion($1.questions) }) {
      #expect(Shipped.question[id]?.onlyToSuggest == false, "\(id)")
    }
  }

  @Test("a guard depends only on questions that are asked earlier")
  func guardsLookBack() {
    for (index, question) in Shipped.inOrder.enumerated() {
      let before = Set(Shipped.inOrder[..<index].map(\.id))
      #expect(question.askIf?.questions.isSubset(of: before) ?? true, "\(question.id)")
    }
  }
}
