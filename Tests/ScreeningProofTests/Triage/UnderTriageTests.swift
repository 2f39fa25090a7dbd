import Coach
import Testing

/// The advice is never below what an answer calls for: over every answer to the questions of each
/// rule, and over each two rules at once. The level is that of the table, not the rule's own.
@Suite struct UnderTriageTests {
  private let screening = Shipped.screening

  @Test("wherever a rule holds the advice is at least its own; not sure, at least the same day's")
  func everyAssignment() {
    var tried = 0
    for rule in screening.redFlags {
      guard let level = ExpectedRule.of[rule.id]?.advice else { continue }
      tried += AnswerSpace([rule.when], guards: false).forEach { answers in
        let least: Advice?
        switch rule.when.truth(in: answers) {
        case .no: least = nil
        case .maybe: least = min(level, .sameDay)
        case .yes: least = level
        }
        guard let least else { return }
        let result = screening.assess(answers)
        let reason = result.reasons.first { $0.rule.id == rule.id }
        if result.advice >= least, reason?.advice == least { return }
        Issue.record("\(rule.id): \(result.advice) for \(answers.byQuestion)")
      }
    }
    print("no under-triage: \(tried) assignments over \(screening.redFlags.count) rules")
  }

  @Test("of any two rules at once the higher advice is given, and both are told")
  func pairs() {
    var tried = 0
    var apart = 0
    for (index, one) in ExpectedRule.all.enumerated() {
      for other in ExpectedRule.all[index...] {
        guard let answers = together(one, other) else {
          apart += 1
          continue
        }
        tried += 1
        let result = screening.assess(answers)
        let told = Set(result.reasons.map(\.rule.id))
        if result.advice >= max(one.advice, other.advice), told.isSuperset(of: [one.id, other.id]),
          result.advice == result.reasons.map(\.advice).max()
        {
          continue
        }
        Issue.record("\(one.id) and \(other.id): \(result.advice), \(told.sorted())")
      }
    }
    print("pairs of rules: \(tried) together, \(apart) that exclude each other")
    #expect(apart < 20)
  }

  /// Answers that make both hold, if any do: two ages, for one, exclude each other.
  private func together(_ one: ExpectedRule, _ other: ExpectedRule) -> Answers? {
    for first in one.when.triggers {
      for second in other.when.triggers {
        let answers = Harmless.with(first + second)
        let truths = [one, other].map { $0.when.truth(in: answers) }
        if truths == [.yes, .yes] { return answers }
      }
    }
    return nil
  }
}
