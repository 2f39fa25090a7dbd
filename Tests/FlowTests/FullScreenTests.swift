import Coach
import Flow
import TestSupport
import Testing

/// When the full screen is due before its 14 days are over (clinical.md, A.0).
@Suite struct FullScreenTests {
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

  @Test("a daily check-in asks about emergencies, what is new, the place, the pain and the time")
  func daily() {
    var driver = second()
    driver.answerAll(Fixtures.answers())
    let emergencies = driver.library.screening.pages.filter {
      $0.questions[0].keep == .halfDay && $0.questions[0].askIf == nil
    }
    #expect(
      pages(of: driver) == emergencies.map(\.id) + ["what-is-new", "where", "pain", "minutes"])
    #expect(driver.flow.route.name == "suggestions")
  }

  @Test(
    "something new, or not being sure, brings the full screen back",
    arguments: [Answer.yes, .notSure])
  func somethingNew(_ answer: Answer) {
    var driver = second()
    driver.answerAll(Fixtures.answers().with("anything-new", answer))
    let screening = driver.library.screening
    let full = screening.pages.filter {
      $0.questions[0].isFullScreen && screening.firstPages().contains($0.id)
    }
    let shown = pages(of: driver)
    #expect(full.map(\.id).filter { !shown.contains($0) } == [])
    #expect(driver.flow.route.name == "suggestions")
  }

  @Test("pain up by 3 brings the full screen back, but pain up by 2 does not")
  func jump() {
    var driver = second()
    driver.answerAll(Fixtures.answers(pain: 6))
    #expect(!pages(of: driver).contains("age"))
    driver = second()
    driver.answerAll(Fixtures.answers(pain: 7, since: "weeks"))
    #expect(pages(of: driver).contains("age"))
  }

  @Test("a sign found in the repeated full screen counts")
  func signFound() {
    var driver = second()
    driver.answerAll(
      Fixtures.answers().with("anything-new", .yes).with("cold-leg", .yes))
    #expect(driver.answered.last == "strong-signs")
    #expect(driver.flow.route.name == "advice")
  }

  @Test("going back to lower the pain does not skip the repeated full screen")
  func noWayPast() throws {
    var driver = second()
    driver.answerAll(Fixtures.answers(pain: 7, since: "first-week"), until: "age")
    driver.send(.back)
    #expect(driver.page?.id == "pain")
    driver.answerAll(Fixtures.answers(pain: 4))
    let answers = try #require(driver.flow.route.answers)
    #expect(driver.library.screening.unscreened(in: answers) == [])
  }

  @Test("back from the repeated full screen leads to a page that still has questions")
  func back() {
    var driver = second()
    driver.answerAll(Fixtures.answers().with("anything-new", .yes), until: "age")
    driver.send(.back)
    // The answer to what is new cannot be withdrawn: the full screen's answers are forgotten.
    #expect(driver.page?.id == "injury-and-illness")
  }
}
