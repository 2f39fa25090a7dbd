import Coach
import Flow
import TestSupport
import Testing

/// A check-in answered page by page leads to advice at least as urgent as all the answers at once,
/// so no page that would have raised it is skipped.
@Suite struct PageByPageTests {
  private let screening = Shipped.screening

  @Test("the answers that trigger a rule are asked for, and lead to advice at least as urgent")
  func everyRule() {
    var tried = 0
    for entry in ExpectedRule.all {
      let ways = entry.when.triggers.map { ($0, false) } + [(entry.when.triggers[0], true)]
      for (words, unsure) in ways.prefix(3) + ways.suffix(1) {
        let answers = Harmless.with(words, unsure: unsure, pruned: false)
        let walk = Walkthrough.checkedIn(answers, history: History(holding: words))
        let expected = entry.advice(in: screening.pruned(answers)) ?? .emergency
        #expect(walk.advice ?? .selfCare >= expected, "\(entry.id): \(words), unsure \(unsure)")
        tried += 1
      }
    }
    print("page by page: \(tried) check-ins for \(ExpectedRule.all.count) rules")
  }

  @Test("random answers lead to the same advice page by page as all at once")
  func random() {
    for seed in 1...UInt64(200) {
      var random = RandomAnswers(seed: seed)
      var answers = random.next(most: 3)
      if answers.number(.pain) ?? 0 > 8 { answers[.pain] = .number(8) }
      answers[.consent] = .yes
      let walk = Walkthrough.checkedIn(answers)
      #expect(walk.advice == screening.assess(answers).advice, "seed \(seed)")
    }
  }

  @Test("new pain of 9 means the same day, even if earlier answers already mean soon")
  func painBehindSoon() {
    for entry in ExpectedRule.all where entry.advice == .soon && entry.id != "E4-PAIN-9-OLD" {
      guard let words = entry.when.triggers.first else { continue }
      let answers = Harmless.with(words, pain: 9, pruned: false)
      let history = History(holding: words)
      let walk = Walkthrough.checkedIn(answers, history: history)
      #expect(walk.advice == .sameDay, "\(entry.id)")
    }
  }

  @Test("while earlier advice for soon applies, a check-in still asks whether anything is new")
  func newWhileHeld() {
    var answers = Harmless.with([Word("anything-new"), Word("cold-leg")], pruned: false)
    answers[.cleared] = .no
    let kept = Harmless.with([]).byQuestion.map {
      KeptAnswer(question: $0.key, answer: $0.value, at: .zero)
    }
    let history = History(
      checkIn: CheckInRecord(at: .zero, answers: kept, advice: .soon, rules: ["RF-CA-4"]))
    let walk = Walkthrough.checkedIn(answers, history: history)
    #expect(walk.advice == .emergency)
  }
}
