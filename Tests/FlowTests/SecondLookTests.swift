import Coach
import Flow
import TestSupport
import Testing

/// A second look at an answer: ten-second checks (clinical.md, A.19), mistakes (F-11), and what is
/// told but never kept.
@Suite struct SecondLookTests {
  @Test(
    "not being sure asks the check once; yes and no settle the sign, and still unsure keeps it",
    arguments: [
      ("yes", Answer.yes, Advice.emergency), ("no", .no, .selfCare), ("still", .notSure, .sameDay),
    ])
  func check(result: String, answer: Answer, advice: Advice) {
    var driver = Driver()
    driver.checkIn(
      Fixtures.answers().with("saddle-numbness", .notSure)
        .with("saddle-numbness-check", .chosen([result])))
    #expect(driver.answered.filter { $0 == "saddle-numbness-check" }.count == 1)
    #expect(driver.flow.route.answers?["saddle-numbness"] == answer)
    #expect(driver.flow.history.checkIn?.advice == advice)
  }

  @Test("a sign that is yes or no has no check, and neither has one without a check of its own")
  func noCheck() {
    for answer in [Answer.yes, .no] {
      var driver = Driver()
      driver.checkIn(Fixtures.answers().with("leg-giving-way", answer))
      #expect(!driver.answered.contains("leg-giving-way-check"))
    }
  }

  @Test("where the table says so, still not sure counts as yes")
  func stillIsYes() {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with("fever", .notSure))
    #expect(driver.answered.contains("fever-check"))
    #expect(driver.flow.route.answers?["fever"] == .yes)
  }

  /// At home after a check-in with a sign.
  private func after(_ sign: Question.ID, hours: Int) -> Driver {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with(sign, .yes))
    driver.send(.home)
    driver.now = .seconds(3600 * hours)
    return driver
  }

  @Test("a mistake asks the page behind the advice again, and the answers decide")
  func mistaken() {
    for (sign, advice) in [(nil, .selfCare), ("weight-loss", .soon), ("tired-or-ill", .selfCare)]
      as [(Question.ID?, Advice)]
    {
      var driver = after("weight-loss", hours: 1)
      let before = driver.answered.count
      let harmless = Fixtures.answers().with(.mistaken, .yes)
      driver.checkIn(sign.map { harmless.with($0, .yes) } ?? harmless)
      let asked = driver.answered.dropFirst(before)
      #expect(asked.contains("weeks-signs") && !asked.contains("that-place"))
      #expect(!asked.contains("emergency-again"))
      #expect(driver.flow.history.checkIn?.advice == advice, "\(sign?.text ?? "none")")
      #expect(driver.flow.history.cleared == [], "a mistake clears nothing")
    }
  }

  @Test("without a mistake or a clearance, the advice stands and its page is not asked again")
  func notMistaken() {
    var driver = after("weight-loss", hours: 1)
    let before = driver.answered.count
    driver.checkIn()
    #expect(!driver.answered.dropFirst(before).contains("weeks-signs"))
    #expect(driver.flow.history.checkIn?.advice == .soon)
  }

  @Test("within 12 hours of an emergency, a mistake is mended only with its text read again")
  func emergency() {
    for (hours, again, advice) in [
      (11, .yes, .selfCare), (11, .no, .emergency), (12, .no, .selfCare),
    ] as [(Int, Answer, Advice)] {
      var driver = after("worst-headache", hours: hours)
      let before = driver.answered.count
      driver.checkIn(Fixtures.answers().with(.mistaken, .yes).with(.emergencyAgain, again))
      let asked = driver.answered.dropFirst(before)
      #expect(asked.contains("emergency-again") == (hours < 12), "\(hours)")
      #expect(driver.flow.history.checkIn?.advice == advice, "\(hours), \(again)")
      if advice == .selfCare { #expect(asked.contains("now-signs"), "\(hours)") }
    }
  }

  /// Someone who is hurt by another.
  private let hurt = Fixtures.answers().with("hurt-by-someone", .yes)

  @Test("who is hurt by someone sees once who helps, and nothing of it is kept")
  func helpline() throws {
    var driver = Driver()
    let effects = driver.checkIn(hurt)
    #expect(driver.answered.filter { $0 == "helpline" }.count == 1)
    #expect(driver.flow.route.name == "suggestions")
    let record = try #require(driver.flow.history.checkIn)
    for id in ["hurt-by-someone", "helpline"] as [Question.ID] {
      #expect(!record.answers.contains { $0.question == id })
      #expect(effects.finished.allSatisfy { $0.answers[id] == nil })
      #expect(driver.flow.route.answers?[id] != .yes)
    }
  }

  @Test("a line of safety that is ticked, with nothing below it, shows who helps, too")
  func nothingBelow() {
    for (answer, isShown) in [(Answer.yes, true), (.notSure, false), (.no, false)] {
      var driver = Driver()
      driver.checkIn(Fixtures.answers().with("not-safe", answer))
      #expect(driver.answered.contains("helpline") == isShown, "\(answer)")
      #expect(driver.flow.route.name == "suggestions", "\(answer)")
    }
  }

  @Test("a check-in that is left keeps nothing of it either")
  func left() throws {
    for page in ["helpline", "tummy-signs"] as [QuestionPage.ID] {
      var driver = Driver()
      driver.send(.checkIn)
      driver.answerAll(hurt, until: page)
      #expect(driver.page?.id == page)
      driver.send(.home)
      let paused = try #require(driver.flow.pausedCheckIn)
      for id in ["hurt-by-someone", "helpline"] as [Question.ID] {
        #expect(!(paused.answers + paused.ticked).contains { $0.question == id })
      }
    }
  }
}
