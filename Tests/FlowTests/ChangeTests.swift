import Coach
import Flow
import TestSupport
import Testing

/// Answers can be changed from the advice and from the suggestions.
@Suite struct ChangeTests {
  @Test("changing answers shows every page again except those asked only once")
  func showsAll() {
    var driver = Driver()
    driver.checkIn()
    let first = driver.answered
    driver.send(.change)
    #expect(driver.page?.id == "age")
    driver.answerAll(Fixtures.answers())
    #expect(driver.answered.dropFirst(first.count) == first.dropFirst())
  }

  @Test("the pages show the earlier answers")
  func keepsAnswers() throws {
    var driver = Driver()
    driver.checkIn()
    driver.send(.change)
    let answers = try #require(driver.flow.route.answers)
    for (question, answer) in driver.library.screening.firstAnswers().byQuestion {
      #expect(answers[question] == answer, "\(question)")
    }
  }

  @Test("an answer changed from the suggestions is saved and leads to a new result")
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

  @Test("an emergency found while changing answers stops at once")
  func emergencyOnTheWay() {
    var driver = Driver()
    driver.checkIn()
    driver.send(.change)
    driver.answerAll(Fixtures.answers().with("worst-headache", .yes))
    #expect(driver.answered.last == "now-signs")
    #expect(driver.flow.route.name == "advice")
  }

  @Test("an answer on the first page that led to advice can be changed")
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

  @Test("an answer on a later page that led to advice can be changed", arguments: later)
  func laterPage(_ sign: Question.ID, _ answer: Answer) {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with(sign, answer))
    #expect(driver.flow.route.name == "advice")
    driver.send(.change)
    driver.answerAll(Fixtures.answers())
    #expect(driver.flow.route.name == "suggestions")
  }

  @Test("a less urgent sign on an emergency page can be changed")
  func lesser() {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with("fever", .yes))
    driver.send(.change)
    driver.answerAll(Fixtures.answers())
    #expect(driver.flow.route.name == "suggestions")
  }

  @Test("answers given again count from now, and the others keep their age")
  func age() {
    var driver = Driver()
    driver.checkIn()
    driver.now = .seconds(3600)
    driver.send(.change)
    driver.answerAll(Fixtures.answers())
    let kept = driver.flow.history.answers
    #expect(kept.filter { $0.at == .zero }.map(\.question) == ["consent"])
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
