import Coach
import Flow
import TestSupport
import Testing

/// Advice in force can be read again from home, as far as the journal keeps it.
@Suite struct EarlierAdviceTests {
  private static let day = Duration.seconds(86_400)

  /// The advice shown, if any.
  private func shown(_ driver: Driver) -> StoppingAdvice? {
    if case .advice(let advice) = driver.flow.route { advice } else { nil }
  }

  /// The advice in force, read again a day later by another run of the program.
  private func readAgain(_ driver: Driver) -> StoppingAdvice? {
    var later = Driver(history: driver.flow.history, now: driver.now + Self.day)
    later.send(.readAdvice)
    return shown(later)
  }

  @Test("every sign that stops a check-in is read again with the same reasons")
  func sameReasons() throws {
    var seen = 0
    for question in Fixtures.library.screening.questions {
      guard case .tick = question.kind else { continue }
      for answer in [Answer.yes, .notSure] {
        var driver = Driver()
        driver.checkIn(Fixtures.answers().with(question.id, answer))
        guard let given = shown(driver) else { continue }
        seen += 1
        let again = try #require(readAgain(driver))
        #expect(again.checkIn.assessment.advice == given.checkIn.assessment.advice)
        #expect(
          Set(again.checkIn.assessment.reasons) == Set(given.checkIn.assessment.reasons),
          "\(question.id) \(answer)")
        #expect(again.comfort == given.comfort, "\(question.id) \(answer)")
        #expect(again.given == .zero && given.given == nil)
      }
    }
    #expect(seen > 100)
  }

  @Test("advice that still applies after another check-in keeps its first reasons")
  func heldReasons() throws {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with("weight-loss", .yes))
    let first = try #require(shown(driver)).checkIn.assessment.reasons.map(\.rule.id)
    driver.send(.home)
    driver.now = Self.day
    driver.checkIn(Fixtures.answers().with("cleared", .no))
    let again = try #require(readAgain(driver)).checkIn.assessment
    #expect(again.advice == .soon)
    #expect(Set(again.reasons.map(\.rule.id)).isSuperset(of: first + ["HELD-SOON"]))
  }

  @Test("a sign during a session is read again, and no answer is made up for it")
  func symptom() throws {
    var driver = Driver()
    driver.checkIn()
    driver.send(.choose(Fixtures.routine("seated-low-back-glide")))
    driver.send(.begin)
    driver.playOn(until: .seconds(60))
    driver.play(.hurts)
    driver.send(.hurt("chest"))
    let again = try #require(readAgain(driver))
    #expect(again.checkIn.assessment.advice == .emergency)
    #expect(again.checkIn.assessment.reasons == [])
    #expect(again.symptom?.id == "chest")
  }

  @Test("advice without a reason in the journal has none")
  func unknown() throws {
    var driver = Driver(history: History(checkIn: CheckInRecord(at: .zero, advice: .emergency)))
    driver.send(.readAdvice)
    let again = try #require(shown(driver))
    #expect(again.checkIn.assessment.reasons == [] && again.symptom == nil)
  }

  @Test("without advice in force there is nothing to read", arguments: [Advice?.none, .selfCare])
  func nothing(_ advice: Advice?) {
    var driver = Driver(
      history: History(checkIn: advice.map { CheckInRecord(at: .zero, advice: $0) }))
    driver.send(.readAdvice)
    #expect(driver.flow.route == .home)
  }

  @Test("its answers are not changed: a new check-in asks what is due, before breathing too")
  func asksAnew() {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with("weight-loss", .yes))
    driver.send(.home)
    driver.now = Self.day
    driver.send(.readAdvice)
    let advice = driver.flow.route
    driver.send(.change)
    #expect(driver.flow.route == advice)
    driver.send(.back)
    #expect(driver.flow.route == .home)
    for event in [Flow.Event.checkIn, .choose(Fixtures.routine("breathing-pause"))] {
      driver.send(.home)
      driver.send(.readAdvice)
      driver.send(event)
      #expect(driver.page?.id == "cleared-by-someone")
    }
  }

  @Test("only advice is written to a file, and the file is named on the page")
  func prints() {
    var driver = Driver()
    #expect(driver.send(.putOnPaper("text")) == [])
    driver.checkIn(Fixtures.answers().with("weight-loss", .yes))
    #expect(driver.send(.putOnPaper("text")) == [.putOnPaper("text")])
    driver.send(.printed("/a/b.txt"))
    driver.send(.printed("/a/b.txt"))
    #expect(driver.flow.notices == [.printed("/a/b.txt")])
    driver.send(.home)
    #expect(driver.flow.notices == [])
  }
}
