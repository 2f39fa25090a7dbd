import Coach
import Flow
import TestSupport
import Testing

/// An emergency ends the check-in at once; less urgent signs wait until all have been asked about.
@Suite struct EarlyStopTests {
  /// An emergency sign for each page that has one.
  private static let emergencies: [(sign: Question.ID, page: QuestionPage.ID)] = [
    ("stroke-signs", "now-signs"), ("worst-headache", "now-signs"), ("chest-now", "chest-kind"),
    ("face-droop", "stroke-kind"), ("saddle", "nerve-signs"), ("leg-giving-way", "nerve-signs"),
    ("saddle-numbness", "saddle-kind"), ("both-legs", "both-kind"),
    ("hard-accident", "injury-illness-limb"), ("serious-accident", "accident-kind"),
  ]

  @Test("an emergency stops the check-in on the page where it is found", arguments: emergencies)
  func stopsAtOnce(_ sign: Question.ID, _ page: QuestionPage.ID) throws {
    var driver = Driver()
    let effects = driver.checkIn(Fixtures.answers().with(sign, .yes))
    #expect(driver.answered.last == page)
    guard case .advice(let advice) = driver.flow.route else {
      Issue.record("no advice: \(driver.flow.route.name)")
      return
    }
    #expect(advice.checkIn.assessment.advice == .emergency)
    #expect(advice.comfort == nil)
    #expect(effects.finished.map(\.advice) == [.emergency])
    #expect(advice.checkIn.answers["weight-or-appetite"] == nil, "nothing else is asked")
  }

  @Test("an emergency in pregnancy stops the check-in on its page")
  func stopsInPregnancy() {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().pregnant().with("faint-or-severe", .yes))
    #expect(driver.answered.last == "pregnancy-signs")
    #expect(driver.flow.route.name == "advice")
  }

  /// Answers that stop a check-in without being an emergency, starting with the earliest.
  private static let lesser: [(sign: Question.ID, answer: Answer)] = [
    ("old-unchecked-change", .yes), ("saddle-numbness", .notSure), ("foot-drop", .yes),
    ("swollen-leg", .notSure), ("chest-pain", .notSure), ("slurred-speech", .notSure),
    ("fever", .yes), ("fever", .notSure), ("numbness-spreading", .yes), ("red-eye", .notSure),
  ]

  @Test("a less urgent sign stops the check-in after all signs were asked about", arguments: lesser)
  func asksForAllSigns(_ sign: Question.ID, _ answer: Answer) throws {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with(sign, answer))
    guard case .advice(let advice) = driver.flow.route else {
      Issue.record("no advice: \(driver.flow.route.name)")
      return
    }
    #expect(advice.checkIn.assessment.advice == .sameDay)
    #expect(advice.comfort == nil)
    #expect(!driver.answered.contains("tools"), "nothing about the session is asked")
    #expect(driver.library.screening.unscreened(in: advice.checkIn.answers) == [])
  }

  @Test("a later emergency overrides a less urgent answer")
  func highestWins() {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with("sharp-breath", .yes).with("saddle", .yes))
    #expect(driver.answered.last == "nerve-signs")
  }

  @Test("follow-up questions are still asked after a less urgent answer")
  func furtherQuestions() {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with("fever", .yes).with("had-cancer", .yes))
    #expect(driver.answered.contains("cancer-and-pain"))
    #expect(driver.answered.contains("fever-signs"))
  }

  @Test(
    "pain of 9 or 10 stops the check-in once all signs were asked about", arguments: [9, 10])
  func severePain(_ pain: Int) {
    var driver = Driver()
    driver.checkIn(Fixtures.answers(pain: pain))
    #expect(driver.answered.last == "medicines-skin")
    guard case .advice(let advice) = driver.flow.route else {
      Issue.record("no advice: \(driver.flow.route.name)")
      return
    }
    #expect(advice.checkIn.assessment.advice == .sameDay)
    #expect(advice.comfort == nil)
  }
}
