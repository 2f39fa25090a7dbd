import Coach
import Flow
import TestSupport
import Testing

/// Where someone should look soon, slow breathing is left, and nothing else.
@Suite struct ComfortTests {
  private let comfort = Fixtures.routine("comfort-pause")
  private let ill = Fixtures.answers().with("had-cancer", .yes).with("new-since-cancer", .yes)

  private func advised() throws -> (driver: Driver, advice: StoppingAdvice) {
    var driver = Driver()
    driver.checkIn(ill)
    guard case .advice(let advice) = driver.flow.route else {
      throw WrongPlace(name: driver.flow.route.name)
    }
    return (driver, advice)
  }

  @Test("advice to see someone soon leaves the shipped comfort routine")
  func isLeft() throws {
    let (driver, advice) = try advised()
    #expect(advice.checkIn.assessment.advice == .soon)
    #expect(advice.comfort == comfort)
    #expect(driver.answered.last == .init("pain"))
  }

  @Test("it is played with what was answered before, and asks nothing twice")
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
    #expect(preview.pressure == 1)
    #expect(effects.finished.map(\.advice) == [.soon])
    driver.send(.begin)
    #expect(driver.flow.route.name == "playing")
  }

  @Test("pain of 9 leaves not even that")
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

  @Test("no other routine is played", arguments: Fixtures.library.routines.map(\.id))
  func nothingElse(_ id: Routine.ID) throws {
    guard id != "comfort-pause" else { return }
    var (driver, _) = try advised()
    driver.send(.choose(Fixtures.routine(id)))
    driver.answerAll(ill)
    #expect(driver.flow.route.name == "advice")
    driver.send(.begin)
    #expect(driver.flow.route.name == "advice")
  }

  @Test(
    "a stranger's routine with its name, or with all its properties, is not the comfort routine")
  func borrowedName() throws {
    for stranger in Strangers.all {
      var (driver, _) = try advised()
      driver.send(.choose(stranger))
      driver.answerAll(ill)
      #expect(driver.flow.route.name == "advice", "\(stranger.id), \(stranger.title)")
    }
  }

  @Test("strong pain for more than a week leaves it too", arguments: [7, 8])
  func strongPain(_ pain: Int) {
    var driver = Driver()
    driver.checkIn(Fixtures.answers(pain: pain))
    guard case .advice(let advice) = driver.flow.route else {
      Issue.record("no advice: \(driver.flow.route.name)")
      return
    }
    #expect(advice.checkIn.assessment.advice == .soon)
    driver.send(.choose(comfort))
    #expect(driver.flow.route.name == "preview", "nothing is missing any more")
  }

  @Test("more urgent advice leaves nothing", arguments: ["fever", "chest-pain"] as [Question.ID])
  func nothingLeft(_ sign: Question.ID) {
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

/// The application was not where a test wants it.
struct WrongPlace: Error {
  let name: String
}
