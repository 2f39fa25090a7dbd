import Coach
import Flow
import TestSupport
import Testing

/// Advice that stops a check-in applies until the user says that a health professional has looked.
@Suite struct HeldAdviceTests {
  /// A sign for each level of advice that stops a check-in.
  private static let signs: [(sign: Question.ID, advice: Advice)] = [
    ("weight-loss", .soon), ("red-eye", .sameDay), ("chest-pain", .emergency),
  ]

  /// At home, a day after a check-in with a sign.
  private func dayAfter(_ sign: Question.ID) -> Driver {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with(sign, .yes))
    driver.send(.home)
    driver.now = .seconds(86_400)
    return driver
  }

  @Test("the next check-in first asks whether someone has looked", arguments: signs)
  func asks(_ sign: Question.ID, _ advice: Advice) {
    var driver = dayAfter(sign)
    #expect(driver.flow.history.checkIn?.advice == advice)
    driver.send(.checkIn)
    #expect(driver.page?.id == "cleared-by-someone")
  }

  @Test("until someone has looked, the advice applies whatever else is answered", arguments: signs)
  func stillApplies(_ sign: Question.ID, _ advice: Advice) {
    var driver = dayAfter(sign)
    for _ in 0..<3 {
      driver.checkIn(Fixtures.answers().with("cleared", .no))
      guard case .advice(let given) = driver.flow.route else {
        Issue.record("no advice: \(driver.flow.route.name)")
        return
      }
      #expect(given.checkIn.assessment.advice == advice)
      driver.send(.home)
    }
  }

  @Test("not being sure that someone has looked does not lift the advice", arguments: signs)
  func notSure(_ sign: Question.ID, _ advice: Advice) {
    var driver = dayAfter(sign)
    driver.checkIn(Fixtures.answers().with("cleared", .notSure))
    #expect(driver.flow.route.name == "advice")
    #expect(driver.flow.history.cleared == [])
  }

  @Test("the advice also applies to a routine chosen by name", arguments: signs)
  func appliesToAChosenRoutine(_ sign: Question.ID, _ advice: Advice) {
    var driver = dayAfter(sign)
    driver.send(.choose(Fixtures.routine("seated-low-back-glide")))
    driver.answerAll(Fixtures.answers().with("cleared", .no))
    #expect(driver.flow.route.name == "advice")
  }

  @Test("once someone has looked and the sign is gone, suggestions follow", arguments: signs)
  func leadsToSuggestions(_ sign: Question.ID, _ advice: Advice) {
    var driver = dayAfter(sign)
    driver.send(.review)
    driver.answerAll(Fixtures.answers().with("cleared", .yes))
    #expect(driver.flow.route.name == "suggestions")
  }
}
