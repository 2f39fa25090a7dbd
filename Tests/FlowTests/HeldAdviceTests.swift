import Coach
import Flow
import TestSupport
import Testing

/// Advice that stops stands until the user says that a health professional has looked.
@Suite struct HeldAdviceTests {
  /// A sign of each advice that stops.
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

  @Test("the next check-in asks first whether someone has looked", arguments: signs)
  func asks(_ sign: Question.ID, _ advice: Advice) {
    var driver = dayAfter(sign)
    #expect(driver.flow.history.checkIn?.advice == advice)
    driver.send(.checkIn)
    #expect(driver.page?.id == "cleared-by-someone")
  }

  @Test("nobody has looked: the advice stands, whatever else is answered", arguments: signs)
  func stands(_ sign: Question.ID, _ advice: Advice) {
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

  @Test("not sure that someone has looked is not that someone has", arguments: signs)
  func notSure(_ sign: Question.ID, _ advice: Advice) {
    var driver = dayAfter(sign)
    driver.checkIn(Fixtures.answers().with("cleared", .notSure))
    #expect(driver.flow.route.name == "advice")
    #expect(driver.flow.history.cleared == [])
  }

  @Test("it stands on the way to a chosen routine too", arguments: signs)
  func standsForAChosenOne(_ sign: Question.ID, _ advice: Advice) {
    var driver = dayAfter(sign)
    driver.send(.choose(Fixtures.routine("seated-low-back-glide")))
    driver.answerAll(Fixtures.answers().with("cleared", .no))
    #expect(driver.flow.route.name == "advice")
  }

  @Test("someone has looked and the sign is gone: suggestions", arguments: signs)
  func goesOn(_ sign: Question.ID, _ advice: Advice) {
    var driver = dayAfter(sign)
    driver.send(.checkIn)
    driver.answerAll(Fixtures.answers().with("cleared", .yes).with("anything-new", .yes))
    #expect(driver.flow.route.name == "suggestions")
  }
}
