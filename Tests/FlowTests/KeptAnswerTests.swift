import Coach
import Flow
import TestSupport
import Testing

/// How long answers stay valid: emergencies 12 hours, the full screen 14 days, duration of pain 3.
@Suite struct KeptAnswerTests {
  private static let hour = Duration.seconds(3600)
  private static let day = Duration.seconds(24 * 3600)
  private let glide = Fixtures.routine("seated-low-back-glide")

  /// With harmless answers given at one time and a routine chosen at another.
  private func choosing(answered: Duration, now: Duration) -> Driver {
    let kept = Fixtures.answers().byQuestion.map {
      KeptAnswer(question: $0.key, answer: $0.value, at: Moment(answered).wall)
    }
    var driver = Driver(
      history: History(checkIn: CheckInRecord(at: .zero, answers: kept, advice: .selfCare)),
      now: now)
    driver.send(.choose(glide))
    return driver
  }

  @Test("a chosen routine does not repeat emergency questions answered within 12 hours")
  func recent() {
    for age in [Duration.zero, .seconds(1), Self.hour * 12 - .milliseconds(1)] {
      let driver = choosing(answered: .seconds(-5), now: .seconds(-5) + age)
      #expect(driver.page?.id == "what-is-new", "\(age)")
    }
  }

  @Test("emergency questions answered 12 hours ago or more are asked again")
  func old() {
    for age in [Self.hour * 12, Self.hour * 12 + .milliseconds(1), Self.day * 100] {
      let driver = choosing(answered: .zero, now: age)
      #expect(driver.page?.id == "bladder-and-saddle", "\(age)")
    }
  }

  @Test("answers from the future never count")
  func future() {
    for lead in [Duration.milliseconds(1), .seconds(1), Self.hour, Self.day * 100] {
      var driver = choosing(answered: lead, now: .zero)
      driver.answerAll(Fixtures.answers())
      let asked = driver.library.screening.firstPages().filter {
        $0 != "consent"
      }
      #expect(driver.answered == asked, "\(lead)")
    }
  }

  @Test("the full screen is asked again after 14 days, and how long it has hurt after 3")
  func longer() {
    var driver = choosing(answered: .zero, now: Self.day * 3 - .milliseconds(1))
    driver.answerAll(Fixtures.answers())
    #expect(driver.answered.suffix(3) == ["what-is-new", "where", "pain"])
    driver = choosing(answered: .zero, now: Self.day * 3)
    driver.answerAll(Fixtures.answers())
    #expect(driver.answered.suffix(4) == ["what-is-new", "where", "since", "pain"])
    driver = choosing(answered: .zero, now: Self.day * 14 - .milliseconds(1))
    driver.answerAll(Fixtures.answers())
    #expect(!driver.answered.contains("age"))
    driver = choosing(answered: .zero, now: Self.day * 14)
    driver.answerAll(Fixtures.answers())
    #expect(driver.answered.contains("age"))
    #expect(!driver.answered.contains("what-is-new"))
  }

  @Test("a check-in asks every emergency question, however recent the answers")
  func checkInAsksAll() {
    var driver = Driver()
    driver.checkIn()
    driver.send(.home)
    driver.send(.checkIn)
    #expect(driver.page?.id == "bladder-and-saddle")
  }

  @Test("an emergency among recent answers stops a chosen routine at once")
  func recentEmergency() {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with("chest-pain", .yes))
    driver.send(.home)
    driver.now = .seconds(3600)
    driver.send(.choose(Fixtures.routine("breathing-pause")))
    driver.answerAll(Fixtures.answers())
    #expect(driver.flow.route.name == "advice")
  }

  @Test("using answers does not renew them: they expire 12 hours after they were given")
  func notRenewed() {
    var driver = choosing(answered: .zero, now: Self.hour * 12 - .seconds(60))
    driver.answerAll(Fixtures.answers())
    driver.send(.home)
    driver.now = Self.hour * 12 + .seconds(60)
    driver.send(.choose(glide))
    #expect(driver.page?.id == "bladder-and-saddle")
  }

  @Test("pain, place and what is new are asked every time")
  func sessionAnswers() {
    var driver = choosing(answered: .zero, now: .seconds(1))
    driver.answerAll(Fixtures.answers())
    #expect(driver.answered == ["what-is-new", "where", "pain"])
  }
}
