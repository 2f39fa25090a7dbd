import Coach
import Flow
import TestSupport
import Testing

/// What a health professional has looked into, and what that does not clear.
@Suite struct ClearanceTests {
  /// At home, a day after advice to see someone soon.
  private func dayAfter(_ sign: Question.ID) -> Driver {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with(sign, .yes))
    driver.send(.home)
    driver.now = .seconds(86_400)
    return driver
  }

  @Test("a matter for days that was looked into becomes one for an ordinary visit")
  func lowered() {
    var driver = dayAfter("weight-loss")
    driver.checkIn(Fixtures.answers().with("weight-loss", .yes).with("cleared", .yes))
    #expect(driver.flow.route.name == "suggestions")
    #expect(driver.flow.history.cleared == ["RF-CA-4"])
  }

  @Test("an emergency that was looked into and is there again is an emergency again")
  func emergencyAgain() {
    var driver = dayAfter("chest-pain")
    driver.checkIn(Fixtures.answers().with("chest-pain", .yes).with("cleared", .yes))
    guard case .advice(let advice) = driver.flow.route else {
      Issue.record("no advice: \(driver.flow.route.name)")
      return
    }
    #expect(advice.checkIn.assessment.advice == .emergency)
  }

  @Test("a tick that is taken back clears nothing")
  func takenBack() {
    let checkIn = CheckInRecord(at: .zero, advice: .soon, rules: ["RF-CA-4"])
    var driver = Driver(history: History(checkIn: checkIn))
    driver.send(.checkIn)
    driver.answerAll(Fixtures.answers().with("cleared", .yes), until: "bladder-and-saddle")
    guard driver.page?.id == "bladder-and-saddle" else { return }
    driver.send(.back)
    driver.answerAll(Fixtures.answers().with("weight-loss", .yes).with("cleared", .no))
    #expect(driver.flow.history.cleared == [])
  }

  @Test("a clearance is for what was held before, not for what this check-in finds")
  func newSign() {
    var driver = dayAfter("weight-loss")
    let answers = Fixtures.answers().with("weight-loss", .yes).with("cleared", .yes)
      .with("anything-new", .yes).with("blister-band", .yes)
    driver.checkIn(answers)
    guard case .advice(let advice) = driver.flow.route else {
      Issue.record("no advice: \(driver.flow.route.name)")
      return
    }
    #expect(advice.checkIn.assessment.advice == .soon)
    driver.send(.change)
    driver.answerAll(answers)
    #expect(driver.flow.route.name == "advice", "the same answers come to the same advice")
    #expect(driver.flow.history.cleared == ["RF-CA-4"])
  }

  @Test("slow breathing after a clearance clears nothing new")
  func comfortClearsNothing() throws {
    var driver = dayAfter("weight-loss")
    let answers = Fixtures.answers().with("weight-loss", .yes).with("cleared", .yes)
      .with("anything-new", .yes).with("blister-band", .yes)
    driver.checkIn(answers)
    driver.send(.choose(Fixtures.routine("comfort-pause")))
    driver.answerAll(answers)
    #expect(driver.flow.route.name == "preview")
    #expect(driver.flow.history.cleared == ["RF-CA-4"])
    #expect(driver.flow.history.checkIn?.advice == .soon)
  }

  @Test("that advice stands is never cleared itself: it would not stand the next time")
  func standingIsNotCleared() {
    let checkIn = CheckInRecord(at: .zero, advice: .soon, rules: ["RF-CA-4", "HELD-SOON"])
    var driver = Driver(history: History(checkIn: checkIn))
    driver.checkIn(Fixtures.answers().with("cleared", .yes))
    driver.send(.home)
    driver.now = .seconds(60)
    driver.checkIn(Fixtures.answers().with("anything-new", .yes).with("blister-band", .yes))
    #expect(driver.flow.history.checkIn?.advice == .soon)
    driver.send(.home)
    driver.now = .seconds(120)
    driver.checkIn(
      Fixtures.answers().with("cleared", .no).with("anything-new", .yes))
    #expect(driver.flow.route.name == "advice")
  }
}
