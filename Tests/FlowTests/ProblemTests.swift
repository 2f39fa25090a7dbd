import Coach
import Flow
import TestSupport
import Testing

/// What went wrong is told where the user gets to see it.
@Suite struct ProblemTests {
  @Test("a problem outlives the change of place that follows at once, and no more")
  func survives() {
    var driver = Driver()
    driver.send(.problem("The journal cannot be opened."))
    #expect(driver.flow.notice == "The journal cannot be opened.")
    driver.send(.choose(Fixtures.routine("comfort-pause")))
    #expect(driver.flow.route.name == "check-in")
    #expect(driver.flow.notice == "The journal cannot be opened.")
    driver.answerPage(Fixtures.answers())
    #expect(driver.flow.notice == nil)
  }

  @Test("two problems are both told, each once")
  func two() {
    var driver = Driver()
    for problem in ["One.", "Two.", "One."] { driver.send(.problem(problem)) }
    #expect(driver.flow.notice == "One. Two.")
  }

  @Test("what more pain after a session means is told beside what could not be saved")
  func withCare() {
    var driver = Driver()
    driver.checkIn()
    driver.send(.choose(Fixtures.routine("seated-low-back-glide")))
    driver.send(.begin)
    driver.playOn()
    driver.send(.problem("The session is not saved."))
    #expect(driver.flow.route.name == "after")
    driver.send(.rate(pain: 9, note: ""))
    #expect(driver.flow.route.name == "home")
    let notice = driver.flow.notice ?? ""
    #expect(notice.hasPrefix("The session is not saved. "))
    #expect(notice.count > "The session is not saved. ".count)
  }
}
