import Coach
import Flow
import TestSupport
import Testing

/// If someone should have a look soon, slow breathing is still offered, and nothing else.
@Suite struct ComfortTests {
  private let comfort = Fixtures.routine("breathing-pause")
  private let ill = Fixtures.answers().with("had-cancer", .yes).with("new-since-cancer", .yes)

  private func advised() throws -> (driver: Driver, advice: StoppingAdvice) {
    var driver = Driver()
    driver.checkIn(ill)
    guard case .advice(let advice) = driver.flow.route else {
      throw UnexpectedRoute(name: driver.flow.route.name)
    }
    return (driver, advice)
  }

  @Test("advice to see someone soon still offers the shipped comfort routine")
  func isOffered() throws {
    let (driver, advice) = try advised()
    #expect(advice.checkIn.assessment.advice == .soon)
    #expect(advice.comfort == comfort)
    #expect(driver.answered.last == "medicines-skin")
  }

  @Test("the comfort routine uses the earlier answers and asks nothing twice")
  func plays() throws {
    var (driver, _) = try advised()
    let before = driver.answered.count
    let effects = driver.send(.choose(comfort))
    #expect(driver.answered.count == before)
    guard case .preview(let preview) = driver.flow.route else {
      Issue.record("no preview: \(driver.flow.route.name)")
      return
    }
    #expect(preview.routine == comfort)
    #expect(preview.pressure == 0)
    #expect(effects.finished.map(\.advice) == [.soon])
    driver.send(.begin)
    #expect(driver.flow.route.name == "playing")
  }

  @Test("with pain of 9, not even the comfort routine is offered")
  func severePain() {
    var driver = Driver()
    driver.checkIn(ill.with(.pain, .number(9)))
    guard case .advice(let advice) = driver.flow.route else {
      Issue.record("no advice: \(driver.flow.route.name)")
      return
    }
    #expect(advice.checkIn.assessment.advice == .sameDay)
    #expect(advice.comfort == nil)
  }

  @Test("no other routine can be played", arguments: Fixtures.library.routines.map(\.id))
  func nothingElse(_ id: Routine.ID) throws {
    guard id != "breathing-pause" else { return }
    var (driver, _) = try advised()
    driver.send(.choose(Fixtures.routine(id)))
    driver.answerAll(ill)
    #expect(driver.flow.route.name == "advice")
    driver.send(.begin)
    #expect(driver.flow.route.name == "advice")
  }

  @Test("a third-party routine with the same name or properties is not the comfort routine")
  func borrowedName() throws {
    for routine in ThirdPartyRoutines.all {
      var (driver, _) = try advised()
      driver.send(.choose(routine))
      driver.answerAll(ill)
      #expect(driver.flow.route.name == "advice", "\(routine.id), \(routine.title)")
    }
  }

  @Test("strong pain for more than a week still allows the comfort routine", arguments: [7, 8])
  func strongPain(_ pain: Int) {
    var driver = Driver()
    driver.checkIn(Fixtures.answers(pain: pain))
    guard case .advice(let advice) = driver.flow.route else {
      Issue.record("no advice: \(driver.flow.route.name)")
      return
    }
    #expect(advice.checkIn.assessment.advice == .soon)
    driver.send(.choose(comfort))
    #expect(driver.flow.route.name == "preview", "no question is left")
  }

  @Test(
    "more urgent advice allows no routine at all",
    arguments: ["fever", "chest-pain"] as [Question.ID])
  func nothingAllowed(_ sign: Question.ID) {
    var driver = Driver()
    driver.checkIn(ill.with(sign, .yes))
    guard case .advice(let advice) = driver.flow.route else {
      Issue.record("no advice: \(driver.flow.route.name)")
      return
    }
    #expect(advice.comfort == nil)
    driver.send(.choose(comfort))
    #expect(driver.flow.route.name == "advice")
  }
}
