import Coach
import Flow
import TestSupport
import Testing

/// Answers to questions that no longer apply do not count and are not saved.
@Suite struct DroppedAnswerTests {
  @Test("withdrawing the answer about cancer also withdraws those about pain since then")
  func cancer() throws {
    var driver = Driver()
    driver.send(.checkIn)
    let ill = Fixtures.answers().with("had-cancer", .yes).with("new-since-cancer", .yes)
    driver.answerAll(ill, until: "medicines-skin")
    #expect(driver.answered.last == "cancer-and-pain")
    for _ in 0..<3 { driver.send(.back) }
    #expect(driver.page?.id == "blood-illness")
    let effects = driver.answerAll(Fixtures.answers())
    #expect(driver.flow.route.name == "suggestions")
    #expect(effects.finished.map(\.answers) == [driver.library.screening.firstAnswers()])
    #expect(!driver.flow.history.answers.contains { $0.question == "new-since-cancer" })
  }

  @Test("without a pregnancy, the signs in pregnancy are dropped and do not count")
  func pregnancy() throws {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().pregnant().with("leaking-fluid", .yes))
    #expect(driver.flow.route.name == "advice")
    driver.send(.change)
    driver.answerAll(Fixtures.answers())
    #expect(driver.flow.route.name == "suggestions")
    let answers = try #require(driver.flow.route.answers)
    #expect(answers["pregnancy"] == .chosen(["not-pregnant"]))
    #expect(answers["leaking-fluid"] == nil)
    #expect(!driver.flow.history.answers.contains { $0.question == "leaking-fluid" })
  }

  @Test("how the pain began counts only in the first days")
  func injury() throws {
    var driver = Driver()
    driver.checkIn(Fixtures.answers(since: "first-days").with(.start, .chosen(["strain"])))
    #expect(driver.answered.contains("start"))
    guard case .suggestions(let first) = driver.flow.route else {
      Issue.record("no suggestions: \(driver.flow.route.name)")
      return
    }
    #expect(first.situation.injured)
    driver.send(.change)
    driver.answerAll(Fixtures.answers(since: "months"))
    guard case .suggestions(let second) = driver.flow.route else {
      Issue.record("no suggestions: \(driver.flow.route.name)")
      return
    }
    #expect(!second.situation.injured)
  }

  @Test("not being sure still leads to the follow-up question")
  func notSureAsks() {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with("had-cancer", .notSure))
    #expect(driver.answered.contains("cancer-and-pain"))
    var other = Driver()
    other.checkIn(Fixtures.answers().pregnant("perhaps"))
    #expect(other.answered.contains("pregnancy-signs"))
  }

  @Test("answers to questions on other pages are ignored")
  func otherPages() throws {
    var driver = Driver()
    driver.send(.checkIn)
    let before = try #require(driver.flow.route.answers)
    driver.send(.answer([.consent: .yes, .pain: .number(0), "saddle-numbness": .no]))
    #expect(driver.flow.route.answers == before.with(.consent, .yes))
  }

  @Test("a page is left only once all its questions are answered")
  func wholePages() throws {
    var driver = Driver()
    driver.send(.checkIn)
    driver.answerAll(Fixtures.answers(), until: "nerve-signs")
    let page = try #require(driver.page)
    for missing in page.questions {
      var answers = page.questions.reduce(into: [Question.ID: Answer]()) { $0[$1.id] = .no }
      answers[missing.id] = nil
      let before = driver.flow.route
      #expect(driver.send(.answer(answers)) == [])
      #expect(driver.flow.route == before, "without \(missing.id)")
    }
  }
}
