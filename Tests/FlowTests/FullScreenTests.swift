import Coach
import Flow
import TestSupport
import Testing

/// What brings pages of the full screen back before its 14 days are over (clinical.md, A.20.3).
@Suite struct FullScreenTests {
  private static let health: [QuestionPage.ID] = [
    "bones-devices", "blood-illness", "medicines-skin",
  ]
  private static let place: [QuestionPage.ID] = ["tummy-signs", "that-place", "weeks-signs"]

  /// At the start of a second check-in, an hour after a harmless one.
  private func second() -> Driver {
    var driver = Driver()
    driver.checkIn()
    driver.send(.home)
    driver.now = .seconds(3600)
    driver.send(.checkIn)
    return driver
  }

  private func pages(of driver: Driver) -> [QuestionPage.ID] {
    Array(driver.answered.dropFirst(driver.library.screening.firstPages().count))
  }

  @Test("a daily check-in asks what is new, the pain and anything else; the places are taken over")
  func daily() throws {
    var driver = second()
    driver.answerAll(Fixtures.answers())
    #expect(pages(of: driver) == ["since-last", "pain-today", "anything-else"])
    #expect(driver.flow.route.name == "suggestions")
    let answers = try #require(driver.flow.route.answers)
    #expect(answers[.place] == .chosen(["low-back-left"]))
    #expect(answers[.kindOfPain] == .chosen(["same"]))
  }

  @Test(
    "what was taken over can be changed; a different pain asks how it started, and of that place")
  func changed() {
    var driver = second()
    driver.answerAll(Fixtures.answers(), until: "pain-today")
    driver.send(.change)
    #expect(driver.page?.id == "where-today")
    driver.answerAll(
      Fixtures.answers().with("where", .chosen(["shoulder-left"])).with(
        "kind", .chosen(["different"])
      ).with("start", .chosen(["fall"])))
    let shown = pages(of: driver)
    #expect(
      shown.starts(with: [
        "since-last", "where-today", "since-today", "pain-today", "kind", "start-different",
      ]))
    #expect(driver.flow.route.answers?["start"] == .chosen(["fall"]))
    #expect(Self.place.allSatisfy(shown.contains))
    #expect(Self.health.allSatisfy { !shown.contains($0) })
    #expect(driver.flow.route.answers?[.place] == .chosen(["shoulder-left"]))
  }

  @Test(
    "something new, or not being sure, asks of health again", arguments: [Answer.yes, .notSure])
  func somethingNew(_ answer: Answer) {
    var driver = second()
    driver.answerAll(Fixtures.answers().with("anything-new", answer))
    let shown = pages(of: driver)
    #expect(shown == ["since-last", "pain-today", "anything-else"] + Self.health)
    #expect(driver.flow.route.name == "suggestions")
  }

  @Test("pain up by 3 asks of that place again, but not of health; pain up by 2 does not")
  func jump() {
    var driver = second()
    driver.answerAll(Fixtures.answers(pain: 6))
    #expect(pages(of: driver) == ["since-last", "pain-today", "anything-else"])
    driver = second()
    driver.answerAll(Fixtures.answers(pain: 7))
    let shown = pages(of: driver)
    #expect(Self.place.allSatisfy(shown.contains))
    #expect(Self.health.allSatisfy { !shown.contains($0) })
  }

  @Test("a sign found in the repeated pages counts")
  func signFound() {
    var driver = second()
    driver.answerAll(Fixtures.answers().with("anything-new", .yes).with("steroid-ill", .yes))
    #expect(driver.answered.last == "steroid-now")
    #expect(driver.flow.route.name == "advice")
  }

  @Test("going back to lower the pain does not skip the repeated pages")
  func noWayPast() throws {
    var driver = second()
    driver.answerAll(Fixtures.answers(pain: 7, since: "first-week"), until: "tummy-signs")
    driver.send(.back)
    #expect(driver.page?.id == "pain-today")
    driver.answerAll(Fixtures.answers(pain: 4))
    #expect(driver.answered.contains("weeks-signs"))
    let answers = try #require(driver.flow.route.answers)
    #expect(driver.library.screening.unscreened(in: answers) == [])
  }

  @Test("back from the repeated pages leads to a page that still has questions")
  func back() {
    var driver = second()
    driver.answerAll(Fixtures.answers().with("anything-new", .yes), until: "bones-devices")
    driver.send(.back)
    #expect(driver.page?.id == "anything-else")
    // What was reopened stays open: its answers are forgotten.
    driver.answerAll(Fixtures.answers())
    #expect(pages(of: driver).suffix(3) == Self.health)
  }
}
