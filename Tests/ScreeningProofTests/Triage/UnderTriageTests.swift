import Coach
import Testing

/// The advice is never below what the answers require, for every answer to the questions of each
/// rule and for each pair of rules. The required level comes from the table, not the rule.
@Suite struct UnderTriageTests {
  private let screening = Shipped.screening

  @Test("if a rule holds, its advice is the minimum, and not sure means at least the same day")
  func everyAssignment() {
    var tried = 0
    for rule in screening.redFlags {
      guard let entry = ExpectedRule.of[rule.id] else { continue }
      var turn = 0
      tried += AnswerSpace([rule.when], guards: false).forEach { answers in
        guard let least = entry.advice(in: answers) else { return }
        if rule.advice(in: answers) != least { Issue.record("\(rule.id): \(answers.byQuestion)") }
        turn += 1
        if turn % 20 > 1 { return }
        let result = screening.assess(answers)
        let reason = result.reasons.first { $0.rule.id == rule.id }
        if result.advice >= least, reason?.advice == least { return }
        Issue.record("\(rule.id): \(result.advice) for \(answers.byQuestion)")
      }
    }
    print("no under-triage: \(tried) assignments over \(screening.redFlags.count) rules")
  }

  @Test("if two rules hold, the more urgent advice is given, and both are named")
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
        let named = Set(result.reasons.map(\.rule.id))
        if result.advice >= max(one.advice, other.advice),
          named.isSuperset(of: [one.id, other.id]),
          result.advice == result.reasons.map(\.advice).max()
        {
          continue
        }
        Issue.record("\(one.id) and \(other.id): \(result.advice), \(named.sorted())")
      }
    }
    print("pairs of rules: \(tried) tried together, \(apart) that exclude each other")
    #expect(apart < 400)
  }

  /// Answers for which both rules hold, if any exist. Two ages, for example, exclude each other.
  private func together(_ one: ExpectedRule, _ other: ExpectedRule) -> Answers? {
    for first in one.when.triggers.prefix(4) {
      for second in other.when.triggers.prefix(4) {
        let answers = Harmless.with(first + second)
        let truths = [one, other].map { $0.when.truth(in: answers) }
        if truths == [.yes, .yes] { return answers }
      }
    }
    return nil
  }
}
