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

  @Test("back from the preview of a routine chosen in the library leads to the library")
  func library() {
    var driver = Driver()
    driver.send(.open(.library))
    driver.send(.choose(Fixtures.routine("breathing-pause")))
    driver.answerAll(Fixtures.answers())
    #expect(driver.flow.route.name == "preview")
    driver.send(.back)
    #expect(driver.flow.route == .library)
    driver.send(.back)
    #expect(driver.flow.route == .home)
  }

  @Test("back from breathing that advice allows leads to the advice")
  func advice() {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with("weight-loss", .yes))
    driver.send(.choose(Fixtures.routine("breathing-pause")))
    #expect(driver.flow.route.name == "preview")
    driver.send(.back)
    #expect(driver.flow.route.name == "advice")
  }

  @Test("back from the goals and from a timer leads to where they were opened")
  func opened() {
    let progress = ProgressSummary(
      period: Period(last: CalendarDay(10), days: 21), days: [], techniques: [], places: [],
      sessions: [], activities: [], helpsMost: TechniqueFindings(EffectEstimates([])))
    var driver = Driver()
    driver.send(.open(.activities))
    driver.send(.back)
    #expect(driver.flow.route == .home)
    driver.send(.progressRead(progress))
    driver.send(.open(.activities))
    driver.send(.back)
    #expect(driver.flow.route == .progress(progress))
    driver.send(.open(.activities))
    let effects = driver.send(.rateActivities([Activity(name: "sit", score: 4)]))
    #expect(driver.flow.route == .progress(progress))
    #expect(effects.last == .readProgress(progress.period))
    driver.send(.home)
    driver.send(.open(.timers))
    driver.send(.practise(.countUp))
    driver.play(.stop)
    #expect(driver.flow.route.name == "practised")
    driver.send(.back)
    #expect(driver.flow.route == .timers)
  }
}
