import Coach
import Flow
import TestSupport
import Testing

/// Going back always leads to the previous page or screen.
@Suite struct BackTests {
  @Test("back leads through every page to the first, keeping the answers, and then home")
  func pageByPage() throws {
    var driver = Driver()
    driver.send(.checkIn)
    driver.answerAll(Fixtures.answers(), until: "medicines-skin")
    for id in driver.answered.reversed() {
      driver.send(.back)
      #expect(driver.page?.id == id)
    }
    let answers = try #require(driver.flow.route.answers)
    #expect(answers[.pain] == .number(4))
    let effects = driver.send(.back)
    #expect(driver.flow.route == .home)
    #expect(effects == [.pauseCheckIn(try #require(driver.flow.pausedCheckIn))])
  }

  @Test("going back and repeating an answer leads to the next unanswered page")
  func forwardAgain() {
    var driver = Driver()
    driver.send(.checkIn)
    driver.answerAll(Fixtures.answers(), until: "pain")
    driver.send(.back)
    driver.send(.back)
    driver.answerPage(Fixtures.answers())
    #expect(driver.page?.id == "pain")
  }

  @Test("a page that does not apply is skipped on the way back too")
  func skipsPagesThatDoNotApply() {
    var driver = Driver()
    driver.send(.checkIn)
    driver.answerAll(Fixtures.answers(), until: "nerve-signs")
    driver.send(.back)
    #expect(driver.page?.id == "now-signs")
  }

  @Test("back leads home from advice, from suggestions and from the library")
  func homeFromResults() {
    var advised = Driver()
    advised.checkIn(Fixtures.answers().with("fever", .yes))
    #expect(advised.flow.route.name == "advice")
    advised.send(.back)
    #expect(advised.flow.route == .home)

    var suggested = Driver()
    suggested.checkIn()
    suggested.send(.back)
    #expect(suggested.flow.route == .home)

    var browsing = Driver()
    browsing.send(.open(.library))
    browsing.send(.back)
    #expect(browsing.flow.route == .home)
  }

  @Test("back from a preview leads to the same suggestions")
  func suggestionsFromPreview() {
    var driver = Driver()
    driver.checkIn()
    let suggestions = driver.flow.route
    driver.send(.choose(Fixtures.routine("breathing-pause")))
    driver.send(.back)
    #expect(driver.flow.route == suggestions)
  }

  @Test("back from the preview of a routine chosen by name leads home")
  func homeFromChosen() {
    var driver = Driver()
    driver.send(.choose(Fixtures.routine("breathing-pause")))
    driver.answerAll(Fixtures.answers())
    #expect(driver.flow.route.name == "preview")
    driver.send(.back)
    #expect(driver.flow.route == .home)
  }

  @Test("back from an alternative to a refused routine leads to the suggestions")
  func suggestionsAfterRefusal() {
    var driver = Driver()
    driver.send(.choose(Fixtures.routine("slow-wall-strip")))
    driver.answerAll(Fixtures.answers())
    #expect(driver.flow.route.name == "suggestions")
    driver.send(.choose(Fixtures.routine("breathing-pause")))
    #expect(driver.flow.route.name == "preview")
    driver.send(.back)
    #expect(driver.flow.route.name == "suggestions")
  }
}
