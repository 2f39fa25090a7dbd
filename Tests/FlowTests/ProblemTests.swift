import Coach
import Flow
import TestSupport
import Testing

/// What went wrong is told where the user gets to see it.
@Suite struct ProblemTests {
  @Test("a problem outlives the change of place that follows at once, and no more")
  func survives() {
    var driver = Driver()
    driver.send(.problem(.nothingIsSaved(.notOpen)))
    #expect(driver.flow.notices == [.nothingIsSaved(.notOpen)])
    driver.send(.choose(Fixtures.routine("comfort-pause")))
    #expect(driver.flow.route.name == "check-in")
    #expect(driver.flow.notices == [.nothingIsSaved(.notOpen)])
    driver.answerPage(Fixtures.answers())
    #expect(driver.flow.notices == [])
  }

  @Test("two problems are both told, each once")
  func two() {
    var driver = Driver()
    let (one, two) = (Notice.cannotSave(.session, .notOpen), Notice.ownFilesHaveMistakes)
    for problem in [one, two, one] { driver.send(.problem(problem)) }
    #expect(driver.flow.notices == [one, two])
  }

  @Test("what more pain after a session means is told beside what could not be saved")
  func withCare() {
    var driver = Driver()
    driver.checkIn()
    driver.send(.choose(Fixtures.routine("seated-low-back-glide")))
    driver.send(.begin)
    driver.playOn()
    driver.send(.problem(.cannotSave(.session, .notOpen)))
    #expect(driver.flow.route.name == "after")
    driver.send(.rate(pain: 9, note: ""))
    #expect(driver.flow.route.name == "home")
    #expect(driver.flow.notices.first == .cannotSave(.session, .notOpen))
    #expect(driver.flow.notices.dropFirst().first == .loadReduction(.upAfterSession))
  }

  @Test("what a step says goes with the next, while a problem beside it stays for one more")
  func lifetimes() {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with(.consent, .no))
    driver.send(.problem(.ownFilesHaveMistakes))
    #expect(driver.flow.notices == [.consentNeeded, .ownFilesHaveMistakes])
    driver.send(.open(.library))
    #expect(driver.flow.notices == [.ownFilesHaveMistakes])
    driver.send(.home)
    #expect(driver.flow.notices == [])
  }

  @Test("a session that cannot be resumed leads home, which says why until it is left")
  func resumeFails() {
    var driver = Driver()
    driver.send(.practise(.countUp))
    driver.send(.resumeFailed(.resumedElsewhere))
    #expect(driver.flow.route == .home)
    #expect(driver.flow.notices == [.resumeFailed(.resumedElsewhere)])
    driver.send(.open(.library))
    #expect(driver.flow.notices == [])
  }

  @Test("what comes up while something is played is told there, and not kept for later")
  func whilePlaying() {
    var driver = Driver()
    driver.send(.practise(.countUp))
    driver.send(.beganElsewhere("Another"))
    #expect(driver.flow.route.playing?.notice == .problem(.startedElsewhere("Another")))
    #expect(driver.flow.notices == [])
  }
}
