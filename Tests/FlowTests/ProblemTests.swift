import Coach
import Flow
import TestSupport
import Testing

/// Problems are reported where the user will see them.
@Suite struct ProblemTests {
  @Test("a problem stays through the next change of route, but no longer")
  func survives() {
    var driver = Driver()
    driver.send(.problem(.nothingIsSaved(.notOpen)))
    #expect(driver.flow.notices == [.nothingIsSaved(.notOpen)])
    driver.send(.choose(Fixtures.routine("breathing-pause")))
    #expect(driver.flow.route.name == "check-in")
    #expect(driver.flow.notices == [.nothingIsSaved(.notOpen)])
    driver.answerPage(Fixtures.answers())
    #expect(driver.flow.notices == [])
  }

  @Test("two problems are both reported, once each")
  func two() {
    var driver = Driver()
    let (one, two) = (Notice.cannotSave(.session, .notOpen), Notice.ownFilesHaveMistakes)
    for problem in [one, two, one] { driver.send(.problem(problem)) }
    #expect(driver.flow.notices == [one, two])
  }

  @Test("the notice about more pain after a session joins the one about a failed save")
  func withLoadReduction() {
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

  @Test("a step's notice disappears at the next step, while a problem stays for one more")
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

  @Test("a session that cannot be resumed leads home, which shows why until the user moves on")
  func resumeFails() {
    var driver = Driver()
    driver.send(.practise(.countUp))
    driver.send(.resumeFailed(.resumedElsewhere))
    #expect(driver.flow.route == .home)
    #expect(driver.flow.notices == [.resumeFailed(.resumedElsewhere)])
    driver.send(.open(.library))
    #expect(driver.flow.notices == [])
  }

  @Test("a problem during a session is reported there and not kept for later")
  func whilePlaying() {
    var driver = Driver()
    driver.send(.practise(.countUp))
    driver.send(.beganElsewhere("Another"))
    #expect(driver.flow.route.playing?.notice == .problem(.startedElsewhere("Another")))
    #expect(driver.flow.notices == [])
  }
}
