import Coach
import Flow
import TestSupport
import Testing

/// Old pain, asked about its changes (clinical.md, F-05), and 9 or 10 of 10 in it (B-21 and F-07).
@Suite struct OldPainTests {
  private func advice(
    _ pain: Int, _ since: String, _ more: [Question.ID: Answer] = [:],
    past: RecentHistory = RecentHistory()
  ) -> Advice? {
    var driver = Driver(history: History(past: past))
    driver.checkIn(
      more.reduce(Fixtures.answers(pain: pain, since: since)) { $0.with($1.key, $1.value) })
    return driver.flow.history.checkIn?.advice
  }

  @Test(
    "no gain is asked of 6 to 12 weeks, a change of longer",
    arguments: ["first-days", "first-week", "weeks", "months", "longer"])
  func asked(since: String) {
    var driver = Driver()
    driver.send(.checkIn)
    driver.answerAll(
      Fixtures.answers(since: since).with("not-better", .yes), until: "course-of-weeks")
    guard case .checkIn(let checkIn) = driver.flow.route else {
      Issue.record("\(driver.flow.route.name)")
      return
    }
    let asked = checkIn.asked(on: checkIn.page, driver.library.screening).map(\.id)
    #expect(asked.contains("no-gain") == (since == "months"))
    #expect(asked.contains("changed-lately") == (since == "longer"))
  }

  @Test("what they lead to, and that they lead to nothing where they are not asked")
  func leads() {
    #expect(advice(4, "months", ["no-gain": .yes]) == .routineVisit)
    #expect(advice(4, "months", ["no-better": .yes, "weak-immunity": .yes]) == .soon)
    #expect(advice(4, "longer", ["no-gain": .yes, "no-better": .yes]) == .selfCare)
    #expect(advice(4, "longer", ["changed-lately": .yes]) == .routineVisit)
    #expect(advice(4, "longer", ["changed-lately": .notSure]) == .routineVisit)
    #expect(advice(4, "longer", ["changed-lately": .yes, "weak-immunity": .yes]) == .soon)
  }

  @Test("9 of 10 is T1 if new or rising, and T2 if it is old and unchanged")
  func nine() {
    for pain in [9, 10] {
      for since in ["first-days", "first-week", "weeks", "months"] {
        #expect(advice(pain, since) == .sameDay, "\(since)")
      }
      #expect(advice(pain, "longer") == .soon)
      for sign in ["changed-lately", "worse-with-care", "unbearable", "cannot-stand"] {
        #expect(advice(pain, "longer", [Question.ID(sign): .yes]) == .sameDay, "\(sign)")
      }
    }
    #expect(advice(8, "longer") == .soon, "RF-GEN-2, as before")
  }

  @Test("what the journal shows counts: 2 points above the weeks before is rising")
  func rising() {
    func past(_ usual: Int) -> RecentHistory {
      RecentHistory(readings: [20, 12, 5].map { PainReading(at: .days(-$0), pain: usual) })
    }
    #expect(advice(9, "longer", past: past(8)) == .soon)
    #expect(advice(10, "longer", past: past(8)) == .sameDay)
    #expect(advice(9, "longer", past: past(7)) == .sameDay)
  }

  @Test("T2 stands until a professional has looked; then the same pain is T3")
  func once() {
    var driver = Driver()
    let answers = Fixtures.answers(pain: 9, since: "longer")
    for expected in [Advice.soon, .soon] {
      driver.checkIn(answers.with(.cleared, .no))
      #expect(driver.flow.history.checkIn?.advice == expected)
      driver.send(.home)
      driver.now += .days(1)
    }
    for _ in 0..<3 {
      driver.checkIn(answers.with(.cleared, .yes))
      #expect(driver.flow.history.checkIn?.advice == .routineVisit)
      driver.send(.home)
      driver.now += .days(20)
    }
    driver.checkIn(answers.with("changed-lately", .yes))
    #expect(driver.flow.history.checkIn?.advice == .sameDay)
  }
}
