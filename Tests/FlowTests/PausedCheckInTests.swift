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

  /// The check-in on the screen, but for what is not stored, and for when the program learned what
  /// it knows itself.
  private func checkIn(_ driver: Driver) throws -> CheckIn {
    guard case .checkIn(var checkIn) = driver.flow.route else { throw NoCheckIn() }
    let screening = driver.library.screening
    for fact in screening.facts { checkIn.times[fact.id] = nil }
    for question in screening.questions where question.keep == .never {
      (checkIn.answers[question.id], checkIn.times[question.id]) = (nil, nil)
    }
    return checkIn
  }

  private struct NoCheckIn: Error {}

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
    let before = try checkIn(driver)
    #expect(driver.send(.home).map(\.isPause) == [true])
    #expect(driver.flow.route == .home)
    driver.now += .seconds(1799)
    driver.send(.resumeCheckIn)
    #expect(differences(before, try checkIn(driver)) == [])
  }

  @Test("later, only the answers that last are taken over") func later() throws {
    var driver = driver(at: "injury-illness-limb")
    driver.send(.home)
    driver.now += .seconds(1800)
    driver.send(.resumeCheckIn)
    // Who the person is lasts; where and how much it hurts, and the signs, do not.
    #expect(driver.page?.id == "where")
    guard case .checkIn(let checkIn) = driver.flow.route else { return }
    #expect(checkIn.answers[.consent] == .yes && checkIn.answers["age"] != nil)
    for id in ["pain", "chest-pain", "saddle"] as [Question.ID] {
      #expect(checkIn.answers[id] == nil, "\(id)")
    }
  }

  @Test("another run goes on as this one would, with what the store has kept of it")
  func anotherRun() throws {
    var driver = driver(at: "that-place")
    driver.send(.tick(["one-leg-pain": .yes]))
    let before = try checkIn(driver)
    let paused = try #require(driver.send(.home).compactMap(\.pause).first)
    var another = Driver(history: History(paused: paused), now: .seconds(60))
    another.send(.resumeCheckIn)
    let different = differences(before, try checkIn(another))
    #expect(different == [])
    another.send(.home)
    #expect(another.flow.history.paused?.ticked.map(\.question) == ["one-leg-pain"])
  }

  @Test("a check-in that was finished since takes its place") func finishedSince() throws {
    var driver = driver(at: "nerve-signs")
    let paused = try #require(driver.send(.home).compactMap(\.pause).first)
    let record = CheckInRecord(at: paused.at + .seconds(1), advice: .sameDay)
    var another = Driver(history: History(checkIn: record, paused: paused), now: .seconds(60))
    #expect(another.flow.pausedCheckIn == nil)
    another.send(.resumeCheckIn)
    #expect(another.flow.route == .home)
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
    #expect(driver.send(.home).map(\.isPause) == [true])
    #expect(driver.flow.route == .home)
  }
}

extension Flow.Effect {
  /// The check-in that it keeps, if any.
  fileprivate var pause: PausedCheckIn? {
    if case .pauseCheckIn(let paused) = self { paused } else { nil }
  }

  fileprivate var isPause: Bool { pause != nil }
}
