import Coach
import Flow
import TestSupport
import Testing

/// Leaving a check-in in the middle loses nothing that was ticked.
@Suite struct PausedCheckInTests {
  /// A check-in on a page, with harmless answers before it.
  private func driver(at page: QuestionPage.ID, history: History = History()) -> Driver {
    var driver = Driver(history: history)
    driver.send(.checkIn)
    driver.answerAll(Fixtures.answers(), until: page)
    return driver
  }

  /// The answers that the current page begins with.
  private func begun(_ driver: Driver) throws -> Answers {
    let page = try #require(driver.page)
    guard case .checkIn(let checkIn) = driver.flow.route else { return Answers() }
    return driver.flow.begun(page, in: checkIn)
  }

  /// The advice that a journal would hold after these effects, if any.
  private func advice(_ effects: [Flow.Effect]) -> Advice? {
    effects.lazy.compactMap { if case .checkedIn(let record) = $0 { record.advice } else { nil } }
      .first
  }

  @Test("a tick survives a look back, and so does taking it away")
  func lookBack() throws {
    var driver = driver(at: "injury-illness-limb")
    driver.send(.tick(["feverish": .yes, "hard-accident": .notSure]))
    driver.send(.back)
    driver.answerPage(Fixtures.answers())
    #expect(driver.page?.id == "injury-illness-limb")
    #expect(try begun(driver).byQuestion == ["feverish": .yes, "hard-accident": .notSure])
    driver.send(.tick(["feverish": .yes]))
    driver.send(.back)
    driver.answerPage(Fixtures.answers())
    #expect(try begun(driver).byQuestion == ["feverish": .yes])
  }

  @Test("a tick on a page that was answered before reopens it") func reopened() throws {
    var driver = driver(at: "nerve-signs")
    driver.send(.back)
    let page = try #require(driver.page)
    driver.send(.tick([page.questions[0].id: .yes]))
    driver.send(.back)
    driver.answerPage(Fixtures.answers())
    #expect(driver.page?.id == page.id)
  }

  @Test(
    "leaving with a danger sign ticked shows its advice, which then applies",
    arguments: [
      ("nerve-signs", "saddle", Answer.yes, Advice.emergency),
      ("nerve-signs", "old-unchecked-change", .notSure, .sameDay),
      ("nerve-signs", "saddle", .notSure, .emergency),
      ("injury-illness-limb", "growing-bruise", .yes, .sameDay),
    ])
  func danger(page: String, sign: String, answer: Answer, advice: Advice) {
    for event in [Flow.Event.home, .leave] {
      var driver = driver(at: QuestionPage.ID(page))
      driver.send(.tick([Question.ID(sign): answer]))
      let effects = driver.send(event)
      #expect(self.advice(effects) == advice)
      #expect(driver.flow.route.name == "advice")
      #expect(driver.flow.history.checkIn?.advice == advice)
    }
  }

  @Test("a check-in without signs is resumed on the same page, with its ticks, for half an hour")
  func resumed() throws {
    var driver = driver(at: "injury-illness-limb")
    driver.send(.tick([:]))
    #expect(driver.send(.home) == [])
    #expect(driver.flow.route == .home)
    driver.now += .seconds(1799)
    driver.send(.resumeCheckIn)
    #expect(driver.page?.id == "injury-illness-limb")
    #expect(driver.flow.pausedCheckIn == nil)
    driver.send(.home)
    driver.now += .seconds(1800)
    driver.send(.resumeCheckIn)
    #expect(driver.page?.id == driver.library.screening.pages[0].id)
  }

  @Test("the review is resumed as a review") func review() {
    var driver = Driver()
    driver.send(.checkIn)
    for _ in driver.library.screening.pages { driver.answerPage(Fixtures.answers()) }
    #expect(driver.flow.route.name == "review")
    driver.send(.home)
    driver.send(.resumeCheckIn)
    #expect(driver.flow.route.name == "review")
  }

  @Test("another check-in, or none at all, replaces the one that was left") func replaced() {
    var driver = driver(at: "where")
    driver.send(.home)
    driver.send(.checkIn)
    #expect(driver.flow.pausedCheckIn == nil)
    driver.send(.resumeCheckIn)
    #expect(driver.flow.route.name == "check-in")
    var fresh = Driver()
    fresh.send(.resumeCheckIn)
    #expect(fresh.flow.route == .home)
  }

  @Test("earlier advice alone doesn't keep anyone in a check-in") func standing() {
    let history = History(checkIn: CheckInRecord(at: .days(0), advice: .sameDay))
    var driver = Driver(history: history, now: .seconds(60))
    driver.send(.checkIn)
    #expect(driver.send(.home) == [])
    #expect(driver.flow.route == .home)
  }
}
