import Coach
import Flow
import TestSupport
import Testing

/// Nothing is played without consent or for anyone under 18.
@Suite struct ConsentTests {
  @Test("without consent the check-in ends at once, at home, with a reason, and nothing is saved")
  func noConsent() {
    var driver = Driver()
    let effects = driver.checkIn(Fixtures.answers().with(.consent, .no))
    #expect(driver.answered == ["consent"])
    #expect(driver.flow.route == .home)
    #expect(driver.flow.notices == [.consentNeeded])
    #expect(effects == [])
    #expect(driver.flow.history == History())
  }

  @Test("the reason disappears at the next step")
  func noticeGoes() {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with(.consent, .no))
    driver.send(.checkIn)
    #expect(driver.flow.notices == [])
    #expect(driver.page?.id == "consent")
  }

  @Test("without consent, a routine chosen by name cannot be played either")
  func noConsentForAChosenRoutine() {
    var driver = Driver()
    driver.send(.choose(Fixtures.routine("breathing-pause")))
    driver.answerAll(Fixtures.answers().with(.consent, .no))
    #expect(driver.flow.route == .home)
  }

  @Test("someone under 18 is asked about all signs, advised, and offered no routine")
  func underage() {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with("age", .chosen(["under-18"])))
    guard case .advice(let advice) = driver.flow.route else {
      Issue.record("no advice: \(driver.flow.route.name)")
      return
    }
    #expect(advice.checkIn.assessment.advice == .soon)
    #expect(advice.comfort == nil)
    #expect(driver.answered.last == "medicines-skin")
    driver.send(.choose(Fixtures.routine("breathing-pause")))
    #expect(driver.flow.route.name == "advice")
  }

  @Test("consent is asked again after a saved no, not after a yes", arguments: [true, false])
  func keptNo(toSuggest: Bool) {
    for (answer, page) in [(.no, "consent"), (.yes, "age")] as [(Answer, QuestionPage.ID)] {
      let kept = [KeptAnswer(question: .consent, answer: answer, at: .zero)]
      var driver = Driver(
        history: History(checkIn: CheckInRecord(at: .zero, answers: kept, advice: .selfCare)),
        now: .seconds(60))
      driver.send(toSuggest ? .checkIn : .choose(Fixtures.routine("breathing-pause")))
      #expect(driver.page?.id == page)
    }
  }
}
