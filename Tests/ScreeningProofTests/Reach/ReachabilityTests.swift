import Coach
import Testing

/// Everything that triggers a rule is asked for, and no guard hides an answer that a rule needs.
/// This covers every answer to the questions of each rule and, transitively, of their guards.
@Suite struct ReachabilityTests {
  private let screening = Shipped.screening

  /// An answer that a guard hides from a rule because another question asks the same.
  struct Hidden {
    let rule: RedFlag.ID
    let question: Question.ID
    let reason: String
  }

  static let hidden = [
    Hidden(
      rule: "RF-REN-1-DROWSY", question: "confused",
      reason: "asked with a fever only; `drowsy` asks the same of everyone"),
    Hidden(
      rule: "A11-MINOR", question: "first-after-fifty",
      reason: "nobody under 50 had a first back pain after 50"),
    Hidden(
      rule: "JOURNAL-UP-SIGNS", question: "first-after-fifty",
      reason: "nobody under 50 had a first back pain after 50"),
    Hidden(
      rule: "A11-MINOR", question: "no-better",
      reason: "asked of a pain of 6 to 12 weeks; an older one is always no better (F-05)"),
    Hidden(
      rule: "RF-GEN-4", question: "no-gain",
      reason: "asked of a pain of 6 to 12 weeks; an older one is always without gain (F-05)"),
    Hidden(
      rule: "A11-MINOR", question: "changed-lately",
      reason: "asked of a pain of over 12 weeks, in place of `no-better` (F-05)"),
    Hidden(
      rule: "RF-GEN-4-CHANGED", question: "changed-lately",
      reason: "asked of a pain of over 12 weeks, in place of `no-gain` (F-05)"),
    Hidden(
      rule: "E4-PAIN-9", question: "another-kind",
      reason: "asked if the notes show more pain; `changed-lately` asks everyone"),
    Hidden(
      rule: "E4-PAIN-9", question: "another-place",
      reason: "asked if the notes show more pain; `changed-lately` asks everyone"),
  ]

  @Test("if a rule holds or may hold, every answer it needs is asked for, and kept if asked")
  func nothingHidden() {
    var tried = 0
    var needed: Set<RedFlag.ID> = []
    for rule in screening.redFlags {
      let exceptions = Self.hidden.filter { $0.rule == rule.id }.map(\.question)
      let space = AnswerSpace([rule.when])
      let pages = screening.pages.filter { page in
        page.questions.contains { question in space.questions.contains { $0.id == question.id } }
      }
      tried += space.forEach { raw in
        let truth = rule.when.truth(in: raw)
        guard truth != .no else { return }
        let kept = screening.pruned(raw)
        let wrong = pages.flatMap { differing(on: $0, raw, kept) }
        if !wrong.isEmpty { Issue.record("\(rule.id), \(wrong): \(raw.byQuestion)") }
        let dropped = raw.byQuestion.keys.filter { kept[$0] == nil }
        guard rule.when.truth(in: kept) < truth else { return }
        if !Set(dropped).isDisjoint(with: exceptions) {
          needed.insert(rule.id)
          return
        }
        Issue.record("\(rule.id) loses \(dropped.sorted()): \(raw.byQuestion)")
      }
    }
    #expect(needed == Set(Self.hidden.map(\.rule)), "an exception is no longer needed")
    print("reachability: \(tried) assignments over \(screening.redFlags.count) rules")
  }

  /// The questions on a page that are asked but not kept, or kept but not asked.
  private func differing(on page: QuestionPage, _ raw: Answers, _ kept: Answers) -> [Question.ID] {
    let asked = Set(screening.asked(on: page, given: kept).map(\.id))
    return page.questions.map(\.id).filter { id in
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
