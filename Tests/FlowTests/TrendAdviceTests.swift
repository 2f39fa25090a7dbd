import Coach
import Flow
import TestSupport
import Testing

/// Pain over several weeks in the journal leads to the advice that clinical.md requires at the next
/// check-in (E.10, RF-GEN-3, RF-GEN-4, and the flare rule of D.0).
@Suite struct TrendAdviceTests {
  private func readings(_ byDay: [(Int, Int)]) -> [PainReading] {
    byDay.map { PainReading(at: .days(-$0.0), pain: $0.1) }
  }

  private var worse: RecentHistory {
    RecentHistory(
      readings: readings(
        [(40, 2), (36, 2), (32, 2)] + [24, 21, 18, 14, 10, 7, 4, 2, 1].map { ($0, 4) }))
  }

  @Test("2 points more for 3 weeks means seeing someone soon, and only breathing is offered")
  func worseAdvice() throws {
    var driver = Driver(history: History(past: worse))
    driver.checkIn()
    guard case .advice(let advice) = driver.flow.route else {
      Issue.record("\(driver.flow.route.name)")
      return
    }
    #expect(advice.checkIn.assessment.advice == .soon)
    let rules = advice.checkIn.assessment.reasons.map(\.rule.id)
    #expect(rules == ["JOURNAL-WORSE", "JOURNAL-UP"])
    #expect(advice.comfort?.id == "breathing-pause")
    // Choosing a routine by name leads to the same advice.
    driver.send(.home)
    driver.send(.choose(Fixtures.routine("seated-low-back-glide")))
    driver.answerAll(Fixtures.answers())
    #expect(driver.flow.route.name == "advice")
  }

  @Test("once a professional has checked, an ordinary visit is advised, and later nothing")
  func cleared() {
    var driver = Driver(history: History(past: worse))
    driver.checkIn()
    driver.now = .seconds(60)
    driver.checkIn(Fixtures.answers().with(.cleared, .yes))
    #expect(driver.flow.history.checkIn?.advice == .routineVisit)
    #expect(driver.flow.route.name == "suggestions")
    #expect(driver.flow.history.cleared == ["JOURNAL-WORSE", "JOURNAL-UP"])
    // Weeks later it gets worse again, which the old clearance does not cover.
    var history = driver.flow.history
    history.past = RecentHistory()
    driver.send(.journalOpened(history))
    driver.now = .seconds(120)
    driver.checkIn()
    #expect(driver.flow.history.checkIn?.advice == .selfCare)
    #expect(driver.flow.history.cleared == [])
    history = driver.flow.history
    history.past = worse
    driver.send(.journalOpened(history))
    driver.now = .seconds(180)
    driver.checkIn()
    #expect(driver.flow.history.checkIn?.advice == .soon)
  }

  @Test("no improvement in 4 to 6 weeks, or a second flare, advises an ordinary visit")
  func visits() {
    let flat = RecentHistory(
      readings: readings([(40, 4), (37, 4), (20, 4), (5, 4), (1, 4)]),
      sessions: [40, 30, 20, 10].map {
        RecentSession(ended: .days(-$0), before: 4, after: 4, nextMorning: nil)
      })
    let flares = RecentHistory(
      readings: readings([
        (40, 2), (39, 2), (38, 2), (37, 6), (35, 6), (34, 2), (33, 2), (32, 2), (29, 6), (27, 6),
        (26, 2), (25, 2), (20, 2),
      ]))
    for (past, pain, rule) in [(flat, 4, "JOURNAL-NO-GAIN"), (flares, 2, "JOURNAL-FLARES")] {
      var driver = Driver(history: History(past: past))
      driver.checkIn(Fixtures.answers(pain: pain))
      #expect(driver.flow.route.name == "suggestions", "\(rule)")
      let rules = driver.flow.history.checkIn?.rules.map(\.text)
      #expect(rules == [rule])
      #expect(driver.flow.history.checkIn?.advice == .routineVisit)
    }
  }

  @Test("after a session that raised pain by 2, only breathing is offered, even by name")
  func afterSession() throws {
    var driver = Driver()
    driver.checkIn()
    driver.send(.choose(Fixtures.routine("seated-low-back-glide")))
    driver.send(.begin)
    driver.playOn()
    driver.send(.rate(pain: 6, note: ""))
    driver.now += .seconds(3600)
    driver.checkIn()
    guard case .suggestions(let suggestions) = driver.flow.route else {
      Issue.record("\(driver.flow.route.name)")
      return
    }
    #expect(suggestions.recommendations.suggestions.map(\.routine.id) == ["breathing-pause"])
    #expect(suggestions.checkIn.care.reasons == [.upAfterSession])
    let ruled = suggestions.recommendations.ruledOut
    #expect(ruled.allSatisfy { $0.by.contains(.settling) })
    driver.send(.home)
    driver.send(.choose(Fixtures.routine("foot-spine-line-starter")))
    driver.answerAll(Fixtures.answers())
    #expect(driver.flow.route.name == "suggestions", "the routine is refused")
    // A day later, everything is halved.
    driver.send(.home)
    driver.now += .days(1)
    driver.checkIn()
    driver.send(.choose(Fixtures.routine("seated-low-back-glide")))
    guard case .preview(let preview) = driver.flow.route else {
      Issue.record("\(driver.flow.route.name)")
      return
    }
    #expect(preview.fitted.minutes <= 3 && preview.highestPressure <= 2)
    driver.send(.adjust(.longer))
    driver.send(.adjust(.harder))
    guard case .preview(let same) = driver.flow.route else { return }
    #expect(same.fitted.minutes == preview.fitted.minutes)
    #expect(same.pressure == preview.pressure)
  }

  @Test("the current pain counts: more than a day at 2 above usual is a flare")
  func flareNow() {
    let past = RecentHistory(readings: readings([(6, 2), (5, 2), (4, 2), (2, 5)]))
    var driver = Driver(history: History(past: past))
    driver.checkIn(Fixtures.answers(pain: 5))
    guard case .suggestions(let suggestions) = driver.flow.route else {
      Issue.record("\(driver.flow.route.name)")
      return
    }
    #expect(suggestions.checkIn.care.reasons == [.flare])
    #expect(suggestions.recommendations.suggestions.map(\.routine.id) == ["breathing-pause"])
  }

  @Test("what was learned orders the suggestions, which stay the same within a check-in")
  func learned() {
    let rated = (0..<20).map { index in
      RatedSession(
        technique: .shiatsu, routine: "seated-palm-press", before: 5, after: index % 2 + 1)
    }
    var driver = Driver(history: History(past: RecentHistory(rated: rated)))
    driver.checkIn()
    guard case .suggestions(let suggestions) = driver.flow.route else { return }
    let shiatsu = suggestions.recommendations.suggestions.first {
      $0.routine.id == "seated-palm-press"
    }
    guard case .helped(let estimate) = shiatsu?.because.first else {
      Issue.record("\(shiatsu?.because ?? [])")
      return
    }
    #expect(estimate.sessions == 20)
    driver.send(.choose(suggestions.recommendations.suggestions[0].routine))
    driver.send(.back)
    #expect(driver.flow.route == .suggestions(suggestions))
  }

  private func suggestions(_ driver: Driver) throws -> Suggestions {
    guard case .suggestions(let suggestions) = driver.flow.route else {
      return try #require(nil, "\(driver.flow.route.name)")
    }
    return suggestions
  }

  @Test("suggestions show the shortened lengths, and promise no more than breathing")
  func fitted() throws {
    // Pain rose by 2 after the last session, some days ago, so the time is halved.
    var sessions = [RecentSession(ended: .days(-5), before: 4, after: 6, nextMorning: nil)]
    var driver = Driver(history: History(past: RecentHistory(sessions: sessions)))
    driver.checkIn()
    let halved = try suggestions(driver)
    let first = try #require(halved.recommendations.suggestions.first { !$0.routine.isComfort })
    #expect(halved.minutes(of: first.routine) < first.routine.minutes)
    driver.send(.choose(first.routine))
    guard case .preview(let preview) = driver.flow.route else {
      Issue.record("\(driver.flow.route.name)")
      return
    }
    #expect(preview.fitted.minutes == halved.minutes(of: first.routine))
    // If that was an hour ago, only breathing is offered, and the advice promises no more.
    let texts = driver.library.texts
    let usual = try #require(texts.advice[.routineVisit]?.say.first)
    #expect(usual == "You can use the routines below.")
    sessions = [RecentSession(ended: .seconds(-3600), before: 4, after: 6, nextMorning: nil)]
    for (past, expected) in [(sessions, texts.breathingOnly.first), ([], usual)] {
      driver = Driver(history: History(past: RecentHistory(sessions: past)))
      driver.checkIn(Fixtures.answers().with("one-leg-pain", .yes))
      let found = try suggestions(driver)
      #expect(found.checkIn.assessment.advice == .routineVisit)
      #expect(found.say(texts).first == expected)
    }
  }
}
