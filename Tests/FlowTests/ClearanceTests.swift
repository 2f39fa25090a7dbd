import Coach
import Flow
import TestSupport
import Testing

/// What a health professional's check clears, and what it does not.
@Suite struct ClearanceTests {
  /// At home, a day after a check-in with a sign.
  private func dayAfter(_ sign: Question.ID) -> Driver {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with(sign, .yes))
    driver.send(.home)
    driver.now = .seconds(86_400)
    return driver
  }

  @Test("advice to see someone soon becomes an ordinary visit once the sign has been checked")
  func lowered() {
    var driver = dayAfter("weight-loss")
    driver.checkIn(Fixtures.answers().with("weight-loss", .yes).with("cleared", .yes))
    #expect(driver.flow.route.name == "suggestions")
    #expect(driver.flow.history.cleared == ["RF-CA-4"])
  }

  @Test("an emergency sign that returns after it was checked is an emergency again")
  func emergencyAgain() {
    var driver = dayAfter("chest-pain")
    driver.checkIn(Fixtures.answers().with("chest-pain", .yes).with("cleared", .yes))
    guard case .advice(let advice) = driver.flow.route else {
      Issue.record("no advice: \(driver.flow.route.name)")
      return
    }
    #expect(advice.checkIn.assessment.advice == .emergency)
  }

  @Test("a tick that is removed clears nothing")
  func removedTick() {
    let checkIn = CheckInRecord(at: .zero, advice: .soon, rules: ["RF-CA-4"])
    var driver = Driver(history: History(checkIn: checkIn))
    driver.send(.checkIn)
    driver.answerAll(Fixtures.answers().with("cleared", .yes), until: "age")
    guard driver.page?.id == "age" else { return }
    driver.send(.back)
    driver.answerAll(Fixtures.answers().with("weight-loss", .yes).with("cleared", .no))
    #expect(driver.flow.history.cleared == [])
  }

  @Test("a clearance covers earlier signs, not those found in this check-in")
  func newSign() {
    var driver = dayAfter("weight-loss")
    let answers = Fixtures.answers().with("weight-loss", .yes).with("cleared", .yes)
      .with("anything-new", .yes).with("bone-drug-pain", .yes)
    driver.checkIn(answers)
    guard case .advice(let advice) = driver.flow.route else {
      Issue.record("no advice: \(driver.flow.route.name)")
      return
    }
    #expect(advice.checkIn.assessment.advice == .soon)
    driver.send(.change)
    driver.answerAll(answers)
    #expect(driver.flow.route.name == "advice", "the same answers lead to the same advice")
    #expect(driver.flow.history.cleared == ["RF-CA-4"])
  }

  @Test("choosing slow breathing after a clearance clears nothing new")
  func comfortClearsNothing() throws {
    var driver = dayAfter("weight-loss")
    let answers = Fixtures.answers().with("weight-loss", .yes).with("cleared", .yes)
      .with("anything-new", .yes).with("bone-drug-pain", .yes)
    driver.checkIn(answers)
    driver.send(.choose(Fixtures.routine("breathing-pause")))
    driver.answerAll(answers)
    #expect(driver.flow.route.name == "preview")
    #expect(driver.flow.history.cleared == ["RF-CA-4"])
    #expect(driver.flow.history.checkIn?.advice == .soon)
  }

  @Test("the rule that keeps advice in force is never cleared, so the advice applies next time")
  func heldRuleIsNotCleared() {
    let checkIn = CheckInRecord(at: .zero, advice: .soon, rules: ["RF-CA-4", "HELD-SOON"])
    var driver = Driver(history: History(checkIn: checkIn))
    driver.checkIn(Fixtures.answers().with("cleared", .yes))
    driver.send(.home)
    driver.now = .seconds(60)
    driver.checkIn(Fixtures.answers().with("anything-new", .yes).with("bone-drug-pain", .yes))
    #expect(driver.flow.history.checkIn?.advice == .soon)
    driver.send(.home)
    driver.now = .seconds(120)
    driver.checkIn(
      Fixtures.answers().with("cleared", .no).with("anything-new", .yes))
    #expect(driver.flow.route.name == "advice")
  }
}
