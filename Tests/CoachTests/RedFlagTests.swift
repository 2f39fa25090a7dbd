import Coach
import TestSupport
import Testing

/// What one rule leads to, and which advice is more urgent.
@Suite struct RedFlagTests {
  /// A rule that holds if q is yes.
  private func rule(_ advice: Advice) -> RedFlag {
    RedFlag(id: "RF", when: .yes("q"), advise: advice, say: "you said so", sources: [])
  }

  @Test(
    "emergency ranks above maternity, same day, soon, routine visit and self-care, in that order")
  func order() {
    let order: [Advice] = [.selfCare, .routineVisit, .soon, .sameDay, .maternity, .emergency]
    #expect(Advice.allCases.sorted() == order)
    for (index, advice) in order.enumerated() {
      for (other, more) in order.enumerated() { #expect((advice < more) == (index < other)) }
    }
  }

  @Test("only self-care and routine visits allow massage")
  func allowsMassage() {
    #expect(Advice.allCases.filter(\.allowsMassage) == [.selfCare, .routineVisit])
  }

  @Test("yes leads to the rule's advice, and no to none", arguments: Advice.allCases)
  func certain(advice: Advice) {
    #expect(rule(advice).advice(in: Answers(["q": .yes])) == advice)
    for answer in [Answer.no, .skipped] {
      #expect(rule(advice).advice(in: Answers(["q": answer])) == nil)
    }
    #expect(rule(advice).advice(in: Answers()) == nil)
  }

  @Test(
    "being unsure of what cannot wait means the same day; for other advice it counts as yes"
  )
  func notSure() {
    let answers = Answers(["q": .notSure])
    #expect(rule(.emergency).advice(in: answers) == .sameDay)
    for advice in Advice.allCases where advice != .emergency {
      #expect(rule(advice).advice(in: answers) == advice)
    }
  }

  @Test("the most urgent advice is given, with every reason, the most urgent first")
  func highest() {
    let ids: [(Question.ID, Advice)] = [
      ("a", .routineVisit), ("b", .emergency), ("c", .soon), ("d", .sameDay), ("e", .soon),
    ]
    let rules = ids.map { id, advice in
      RedFlag(id: RedFlag.ID(id.text), when: .yes(id), advise: advice, say: "", sources: [])
    }
    let screening = Screening(
      pages: [], facts: [], redFlags: rules, precautions: [], bundles: [:])
    let all = Answers(Dictionary(uniqueKeysWithValues: ids.map { ($0.0, Answer.yes) }))
    let result = screening.assess(all)
    #expect(result.advice == .emergency)
    #expect(result.reasons.map(\.rule.id) == ["b", "d", "c", "e", "a"])
    #expect(result.reasons.allSatisfy { $0.certain })
    #expect(screening.assess(Answers()).advice == .selfCare)
    let unsure = screening.assess(Answers(["b": .notSure, "c": .yes]))
    #expect(unsure.advice == .sameDay)
    #expect(unsure.reasons.map(\.certain) == [false, true])
  }

  @Test("a precaution applies if it holds or may hold, and not otherwise")
  func precautions() {
    let precaution = Precaution(
      id: "CI", when: .yes("q"), say: "", sources: [])
    let screening = Screening(
      pages: [], facts: [], redFlags: [], precautions: [precaution], bundles: [:])
    let applies = [Answer.yes, .notSure, .no, .skipped].map { answer in
      !screening.assess(Answers(["q": answer])).precautions.isEmpty
    }
    #expect(applies == [true, true, false, false])
  }
}
