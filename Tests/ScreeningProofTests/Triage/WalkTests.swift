import Coach
import Testing

/// 100,000 whole sets of answers, each a tick away from the one before: one advice each, and never
/// a lower one for more.
@Suite struct WalkTests {
  /// The rules without the precautions, which no advice looks at.
  private let rules = Screening(
    pages: [], facts: [], redFlags: Shipped.screening.redFlags, precautions: [], bundles: [:])
  private let ticks = Shipped.inOrder.filter {
    $0.isTick && MonotonyTests.lowering[$0.id] == nil
  }
  private let others = Shipped.screening.questions.filter { !$0.isTick }

  @Test("one tick up never lowers the advice, one down never raises it", arguments: 1...UInt64(10))
  func walks(seed: UInt64) {
    var random = RandomAnswers(seed: seed)
    var answers = Harmless.answers()
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
      marked = marked.filter { $0.id != tick.id } + (new == .no ? [] : [tick])
      let result = rules.assess(answers)
      let isUp = (steps.firstIndex(of: new) ?? 0) > (steps.firstIndex(of: old) ?? 0)
      if isUp ? result.advice < before : result.advice > before {
        Issue.record("seed \(seed), step \(step): \(tick.id) \(new), \(before) to \(result.advice)")
      }
      if result.advice != result.reasons.map(\.advice).max() ?? .selfCare {
        Issue.record("seed \(seed), step \(step): \(result.advice) is not the highest")
      }
      if step % 100 == 0 {
        #expect(Shipped.screening.assess(answers).advice == result.advice, "precautions move it")
      }
      before = result.advice
    }
  }
}
