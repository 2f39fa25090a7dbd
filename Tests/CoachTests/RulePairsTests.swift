import Coach
import TestSupport
import Testing

/// Two rules at once: the higher advice, and both reasons.
@Suite struct RulePairsTests {
  private let screening = Fixtures.library.screening

  /// Answers that set off one shipped rule, found by trying single signs, companies of signs, and
  /// pains: what it is that sets it off comes from clinical.md, not from the rule.
  private func triggers() -> [RedFlag.ID: [String]] {
    var found: [RedFlag.ID: [String]] = [:]
    let inflamed = ["since=longer", "before-45"] + PlainAdvice.inflammationSigns.prefix(3)
    let words =
      Signs.alone.map { [$0.sign.text] }
      + Company.all.map { company in company.groups.map { $0[0] } }
      + [["age=60-69", "weight-loss"], ["night-sweats", "no-better"], inflamed]
      + [["pain=7"], ["pain=7", "since=weeks"], ["pain=9"], ["adult=no"]]
      + [["after-birth", "faint-or-severe"]]
      + HeldAdviceTests.held.map { [$0.fact.text] }
    for way in words {
      for reason in screening.assess(answers(way)).reasons where found[reason.rule.id] == nil {
        found[reason.rule.id] = way
      }
    }
    return found
  }

  /// Harmless answers in which these words hold; of two ages, both, so that two rules can meet.
  private func answers(_ words: [String]) -> Answers {
    var answers = Fixtures.answers(pain: 0, since: "first-days")
    for word in words {
      let parts = word.split(separator: "=").map { String($0) }
      switch parts.count == 2 ? parts[0] : "" {
      case "": answers[Question.ID(word)] = .yes
      case "adult": answers["adult"] = .no
      case "pain": answers[.pain] = .number(max(Int(parts[1]) ?? 0, answers.number(.pain) ?? 0))
      default:
        let id = Question.ID(parts[0])
        answers[id] = .chosen(answers.chosen(id).union([parts[1]]))
      }
    }
    return answers
  }

  @Test("clinical.md sets off every shipped rule, and no rule is left that nothing sets off")
  func everyRuleIsReached() {
    let found = Set(triggers().keys)
    expectNoDifference(
      screening.redFlags.map(\.id).filter { !found.contains($0) }, [])
  }

  @Test("the highest of any two rules is given, and all reasons are told, the most urgent first")
  func pairs() {
    let triggers = triggers().sorted { $0.key < $1.key }
    let advice = triggers.map { screening.assess(answers($0.value)).advice }
    for (one, first) in zip(triggers, advice) {
      for (other, second) in zip(triggers, advice) {
        let result = screening.assess(answers(one.value + other.value))
        guard result.advice >= max(first, second),
          result.reasons.map(\.advice) == result.reasons.map(\.advice).sorted(by: >),
          result.advice == result.reasons.first?.advice
        else {
          Issue.record("\(one.key) with \(other.key): \(result.advice)")
          continue
        }
      }
    }
  }
}
