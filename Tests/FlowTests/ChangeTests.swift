import Coach
import Flow
import TestSupport
import Testing

/// An answer can be changed from advice and from suggestions.
@Suite struct ChangeTests {
  @Test("change shows all pages again, but for what is asked once and for all")
  func showsAll() {
    var driver = Driver()
    driver.checkIn()
    let first = driver.answered
    driver.send(.change)
    #expect(driver.page?.id == "bladder-and-saddle")
    driver.answerAll(Fixtures.answers())
    #expect(driver.answered.dropFirst(first.count) == first.dropFirst(2))
  }

  @Test("the pages show the answers given before")
  func keepsAnswers() throws {
    var driver = Driver()
    driver.checkIn()
    driver.send(.change)
    let answers = try #require(driver.flow.route.answers)
    for (question, answer) in Fixtures.answers().byQuestion {
      #expect(answers[question] == answer, "\(question)")
    }
  }

  @Test("a changed answer from suggestions makes new suggestions and is kept")
  func fromSuggestions() throws {
    var driver = Driver()
    driver.checkIn()
    driver.send(.change)
    let effects = driver.answerAll(Fixtures.answers(pain: 7))
    guard case .advice(let advice) = driver.flow.route else {
      Issue.record("no advice: \(driver.flow.route.name)")
      return
    }
    #expect(advice.checkIn.assessment.advice == .soon)
    #expect(effects.finished.map(\.advice) == [.soon])
  }

  @Test("an emergency found on the way through again stops at once")
  func emergencyOnTheWay() {
    var driver = Driver()
    driver.checkIn()
    driver.send(.change)
    driver.answerAll(Fixtures.answers().with("chest-pain", .yes))
    #expect(driver.answered.last == "chest-and-breath")
    #expect(driver.flow.route.name == "advice")
  }

  @Test("the answer that led to advice can be changed where it is on the first page")
  func firstPage() {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with("saddle-numbness", .yes))
    driver.send(.change)
    driver.answerAll(Fixtures.answers())
    #expect(driver.flow.route.name == "suggestions")
  }

  /// Answers that lead to advice, each on a later page.
  private static let later: [(sign: Question.ID, answer: Answer)] = [
    ("both-legs", .yes), ("chest-pain", .yes), ("face-droop", .yes), ("serious-accident", .yes),
    (.pain, .number(9)),
  ]

  @Test("the answer that led to advice can be changed on whatever page it is", arguments: later)
  func laterPage(_ sign: Question.ID, _ answer: Answer) {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with(sign, answer))
    #expect(driver.flow.route.name == "advice")
    driver.send(.change)
    driver.answerAll(Fixtures.answers())
    #expect(driver.flow.route.name == "suggestions")
  }

  @Test("a lesser answer on an emergency page can be changed")
  func lesser() {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with("fever", .yes))
    driver.send(.change)
    driver.answerAll(Fixtures.answers())
    #expect(driver.flow.route.name == "suggestions")
  }

  @Test("what is given again counts from then, what is not keeps its age")
  func age() {
    var driver = Driver()
    driver.checkIn()
    driver.now = .seconds(3600)
    driver.send(.change)
    driver.answerAll(Fixtures.answers())
    let kept = driver.flow.history.answers
    #expect(kept.filter { $0.at == .zero }.map(\.question).sorted() == ["adult", "consent"])
    #expect(Set(kept.map(\.at)) == [.zero, .seconds(3600)])
  }

  @Test("back from the first page of a change leads home")
  func back() {
    var driver = Driver()
    driver.checkIn()
    driver.send(.change)
    driver.send(.back)
    #expect(driver.flow.route == .home)
  }
}
