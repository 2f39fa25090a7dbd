import Coach
import Testing

/// 100,000 complete sets of answers, each one tick away from the previous one. Each has one advice,
/// and more ticks never lower it.
@Suite struct WalkTests {
  /// The rules without the precautions, on which no advice depends.
  private let rules = Screening(
    pages: [], facts: [], redFlags: Shipped.screening.redFlags, precautions: [], bundles: [:])
  private let ticks = Shipped.inOrder.filter {
    $0.isTick && MonotonicityTests.lowering[$0.id] == nil
  }
  private let others = Shipped.screening.questions.filter { question in
    !question.isTick && !question.id.text.hasSuffix("-check")
  }

  @Test(
    "raising one tick never lowers the advice, and lowering one never raises it",
    arguments: 1...UInt64(10))
  func walks(seed: UInt64) {
    var random = RandomAnswers(seed: seed)
    var answers = Shipped.screening.pruned(Harmless.answers())
    var marked: [Question] = []
    var before = rules.assess(answers).advice
    for step in 1...10_000 {
      if random.below(8) == 0 {
        let other = random.one(others)
        answers[other.id] = random.answer(to: other)
        before = rules.assess(answers).advice
        continue
      }
      let tick = random.one(random.below(8) < marked.count ? marked : ticks)
      let steps = Shipped.facts.contains(tick.id) ? [.no, .yes] : [Answer.no, .notSure, .yes]
      let old = answers[tick.id] ?? .no
      let new = steps.filter { $0 != old }[random.below(steps.count - 1)]
      answers[tick.id] = new
      let check = TenSecondCheck.question(for: tick.id)
      if Shipped.question[check] != nil {
        answers[check] = new == .notSure ? .chosen(["still"]) : nil
      }
      marked = marked.filter { $0.id != tick.id } + (new == .no ? [] : [tick])
      let result = rules.assess(answers)
      let isUp = (steps.firstIndex(of: new) ?? 0) > (steps.firstIndex(of: old) ?? 0)
      let isOdd =
        MonotonicityTests.moreIfUnsure.contains(tick.id) && old != .no && new != .no
      if isOdd {
      } else if isUp ? result.advice < before : result.advice > before {
        Issue.record("seed \(seed), step \(step): \(tick.id) \(new), \(before) to \(result.advice)")
      }
      if result.advice != result.reasons.map(\.advice).max() ?? .selfCare {
        Issue.record("seed \(seed), step \(step): \(result.advice) is not the highest")
      }
      if step % 100 == 0 {
        #expect(
          Shipped.screening.assess(answers).advice == result.advice,
          "precautions must not change the advice")
      }
      before = result.advice
    }
  }
}
