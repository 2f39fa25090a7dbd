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
    var later: [RedFlag.ID] = []
    for entry in ExpectedRule.all {
      let triggers = entry.when.triggers.filter(Walkthrough.asksAtFirst)
      guard let first = triggers.first else {
        later.append(entry.id)
        continue
      }
      for (words, unsure) in triggers.prefix(3).map({ ($0, false) }) + [(first, true)] {
        let answers = Harmless.with(words, unsure: unsure, pruned: false)
        guard let expected = entry.advice(in: screening.pruned(answers)) else { continue }
        let walk = Walkthrough.checkedIn(answers, history: History(holding: words))
        #expect(walk.advice ?? .selfCare >= expected, "\(entry.id): \(words), unsure \(unsure)")
        tried += 1
      }
    }
    print("page by page: \(tried) check-ins; asked later: \(later.map(\.text))")
    #expect(later.count < 25)
  }

  @Test("random answers lead to the same advice page by page as all at once")
  func random() {
    for seed in 1...UInt64(200) {
      var random = RandomAnswers(seed: seed)
      let asked = RandomAnswers.ticks.filter { !Shipped.askedLater.contains($0.id) }
      var answers = random.next(marking: asked, most: 3)
      answers["kind"] = nil
      if answers["age"] == .chosen(["under-18"]) { answers["age"] = .chosen(["30-44"]) }
      if answers.chosen(.place).isEmpty { answers[.place] = .chosen(["low-back-left"]) }
      answers = screening.pruned(answers)
      if answers.number(.pain) ?? 0 > 8 { answers[.pain] = .number(8) }
      answers[.consent] = .yes
      let walk = Walkthrough.checkedIn(answers)
      // What cannot wait is told before the rest is asked.
      let expected = screening.assess(answers).advice
      let isEarly = walk.advice?.isNow == true && expected.isNow
      #expect(walk.advice == expected || isEarly, "seed \(seed)")
    }
  }

  @Test("new pain of 9 means the same day, even if earlier answers already mean soon")
  func painBehindSoon() {
    for entry in ExpectedRule.all where entry.advice == .soon {
      if ["E4-PAIN-9-OLD", "RF-GEN-5"].contains(entry.id) { continue }
      guard let words = entry.when.triggers.first(where: Walkthrough.asksAtFirst) else { continue }
      let answers = Harmless.with(words, pain: 9, pruned: false)
      let history = History(holding: words)
      let walk = Walkthrough.checkedIn(answers, history: history)
      #expect(walk.advice ?? .selfCare >= .sameDay, "\(entry.id)")
    }
  }

  @Test("while earlier advice for soon applies, a check-in still asks whether anything is new")
  func newWhileHeld() {
    var answers = Harmless.with([Word("today-swollen"), Word("cold-leg")], pruned: false)
    for question in [Question.ID.cleared, .mistaken] { answers[question] = .no }
    let kept = Harmless.with([]).byQuestion.map {
      KeptAnswer(question: $0.key, answer: $0.value, at: .zero)
    }
    let history = History(
      checkIn: CheckInRecord(at: .zero, answers: kept, advice: .soon, rules: ["RF-CA-4"]))
    let walk = Walkthrough.checkedIn(answers, history: history)
    #expect(walk.advice == .emergency)
  }
}
