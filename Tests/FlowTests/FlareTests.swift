import Coach
import Flow
import TestSupport
import Testing

/// A flare only lightens and rests; what lasts, or comes with another sign, leads to advice
/// (clinical.md, F-01).
@Suite struct FlareTests {
  private static let usual = [(30, 2), (26, 2), (22, 2), (18, 2)]

  private func checkIn(
    _ byDay: [(Int, Int)], _ more: [Question.ID: Answer] = [:],
    after usual: [(Int, Int)] = Self.usual
  ) -> Driver {
    let past = RecentHistory(
      readings: (usual + byDay).map { PainReading(at: .days(-$0.0), pain: $0.1) })
    var driver = Driver(history: History(past: past))
    driver.checkIn(more.reduce(Fixtures.answers(pain: 4)) { $0.with($1.key, $1.value) })
    return driver
  }

  @Test("over a day: nobody to see, breathing only for 2 days, and the other pain is asked about")
  func flare() {
    let driver = checkIn([(2, 4)])
    #expect(driver.flow.history.checkIn?.advice == .selfCare)
    guard case .suggestions(let suggestions) = driver.flow.route else {
      Issue.record("\(driver.flow.route.name)")
      return
    }
    #expect(suggestions.checkIn.care.reasons == [.flare])
    #expect(driver.answered.contains("kind-of-rise"))
    #expect(!checkIn([]).answered.contains("kind-of-rise"))
  }

  @Test("still up on 4 days: an ordinary visit; for 3 weeks: soon")
  func lasting() {
    #expect(checkIn([(4, 4), (2, 4)]).flow.history.checkIn?.advice == .selfCare)
    #expect(checkIn([(6, 4), (4, 4), (2, 4)]).flow.history.checkIn?.advice == .routineVisit)
    let weeks = [20, 14, 10, 5].map { ($0, 4) }
    let usual = [(40, 2), (36, 2), (32, 2), (28, 2)]
    #expect(checkIn(weeks, after: usual).flow.history.checkIn?.rules == ["JOURNAL-UP"])
    let driver = checkIn([(21, 4)] + weeks, after: usual)
    #expect(driver.flow.history.checkIn?.advice == .soon)
  }

  @Test(
    "with a new kind or place, or a sign of the body as a whole: soon",
    arguments: [
      "another-kind", "another-place", "night-sweats", "tired-or-ill", "weak-immunity",
      "recent-infection", "short-steroids",
    ])
  func signs(_ sign: Question.ID) {
    #expect(checkIn([(2, 4)], [sign: .yes]).flow.history.checkIn?.advice == .soon)
    #expect(checkIn([], [sign: .yes]).flow.history.checkIn?.advice == .selfCare)
  }

  @Test("7 of 10 for over a week is as before, whatever the journal shows")
  func strong() {
    let driver = checkIn([(2, 7)], [.pain: .number(7), .since: .chosen(["weeks"])])
    #expect(driver.flow.history.checkIn?.advice == .soon)
    #expect(driver.flow.history.checkIn?.rules.contains("RF-GEN-2") == true)
  }

  @Test("a morning back at the usual after a rise is said at once, and the rest is over")
  func morning() {
    for (rating, reason) in [
      (4, LoadReduction.Reason.settled), (3, .settled), (5, nil), (6, .upNextMorning),
    ] {
      let record = SessionRecord(
        routine: "a", title: "A routine", technique: .swedish, ending: .finished,
        active: .seconds(300), parts: [], painBefore: 4, painAfter: 6)
      let past = RecentHistory(morning: Morning(id: "a", record: record, daysAgo: 1))
      var driver = Driver(history: History(past: past))
      driver.send(.askMorning)
      driver.send(.rateMorning(pain: rating))
      #expect(driver.flow.notices == (reason.map { [.loadReduction($0)] } ?? []), "\(rating)")
    }
  }
}
