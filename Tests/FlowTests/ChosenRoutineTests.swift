import Coach
import Flow
import TestSupport
import Testing

/// Choosing a routine by name asks exactly the questions still unanswered.
@Suite struct ChosenRoutineTests {
  private let glide = Fixtures.routine("seated-low-back-glide")

  @Test("the first time, everything is asked except tools and time", arguments: [true, false])
  func firstTime(fromLibrary: Bool) {
    var driver = Driver()
    if fromLibrary { driver.send(.open(.library)) }
    driver.send(.choose(glide))
    driver.answerAll(Fixtures.answers())
    #expect(driver.answered == driver.library.screening.firstPages())
    #expect(driver.answered.last == "medicines-skin")
    #expect(driver.flow.route.name == "preview")
  }

  @Test("after a check-in the same day, only what is new, the place and the pain are asked")
  func sameDay() {
    var driver = Driver()
    driver.checkIn()
    let before = driver.answered.count
    driver.send(.home)
    driver.now = .seconds(3600)
    driver.send(.choose(glide))
    driver.answerAll(Fixtures.answers())
    #expect(driver.answered.dropFirst(before) == ["since-last", "pain-today", "anything-else"])
    #expect(driver.flow.route.name == "preview")
  }

  @Test("a question that the earlier check-in did not ask is asked now")
  func notAskedThen() {
    let kept = Fixtures.answers().byQuestion.filter { $0.key != "skin" }.map {
      KeptAnswer(question: $0.key, answer: $0.value, at: .zero)
    }
    var driver = Driver(
      history: History(checkIn: CheckInRecord(at: .zero, answers: kept, advice: .selfCare)),
      now: .seconds(3600))
    driver.send(.choose(glide))
    driver.answerAll(Fixtures.answers())
    #expect(driver.answered == ["since-last", "pain-today", "anything-else", "medicines-skin"])
  }

  @Test("choosing a routine that is ruled out leads to suggestions and the reasons")
  func refused() {
    var driver = Driver()
    let strip = Fixtures.routine("slow-wall-strip")
    driver.send(.choose(strip))
    driver.answerAll(Fixtures.answers())
    guard case .suggestions(let suggestions) = driver.flow.route else {
      Issue.record("no suggestions: \(driver.flow.route.name)")
      return
    }
    #expect(suggestions.refused?.routine == strip)
    #expect(suggestions.refused?.by.isEmpty == false)
    #expect(!suggestions.recommendations.suggestions.contains { $0.routine == strip })
  }

  @Test("a third-party routine is treated the same way")
  func thirdParty() {
    var driver = Driver()
    driver.send(.choose(ThirdPartyRoutines.plain))
    driver.answerAll(Fixtures.answers())
    #expect(driver.flow.route.name == "preview")
    var pregnant = Driver()
    pregnant.send(.choose(ThirdPartyRoutines.plain))
    pregnant.answerAll(Fixtures.answers().pregnant())
    #expect(pregnant.flow.route.name == "suggestions")
  }

  @Test("nothing can be asked or chosen before the files are loaded")
  func tooEarly() {
    var flow = Flow()
    #expect(flow.reduce(.checkIn, at: Moment(.zero)) == [])
    #expect(flow.reduce(.choose(glide), at: Moment(.zero)) == [])
    #expect(flow.route == .home)
  }
}
