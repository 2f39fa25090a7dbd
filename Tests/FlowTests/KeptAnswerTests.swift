import Coach
import Flow
import TestSupport
import Testing

/// How long answers hold: emergencies 12 hours, the full screen 14 days, since when 3 days.
@Suite struct KeptAnswerTests {
  private static let hour = Duration.seconds(3600)
  private static let day = Duration.seconds(24 * 3600)
  private let glide = Fixtures.routine("seated-low-back-glide")

  /// At home, with harmless answers given at a time and a routine chosen at another.
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

  @Test("emergencies younger than 12 hours are not asked again on the way to a chosen routine")
  func young() {
    for age in [Duration.zero, .seconds(1), Self.hour * 12 - .milliseconds(1)] {
      let driver = choosing(answered: .seconds(-5), now: .seconds(-5) + age)
      #expect(driver.page?.id == "what-is-new", "\(age)")
    }
  }

  @Test("emergencies of 12 hours ago or more are asked again")
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
      let asked = driver.library.screening.firstPages(for: .play).filter {
        $0 != "adult" && $0 != "consent"
      }
      #expect(driver.answered == asked, "\(lead)")
    }
  }

  @Test("the full screen is asked again after 14 days, since when it hurts after 3")
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

  @Test("a check-in asks all emergencies, however young the answers are")
  func checkInAsksAll() {
    var driver = Driver()
    driver.checkIn()
    driver.send(.home)
    driver.send(.checkIn)
    #expect(driver.page?.id == "bladder-and-saddle")
  }

  @Test("an emergency among young answers stops a chosen routine at once")
  func youngEmergency() {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with("chest-pain", .yes))
    driver.send(.home)
    driver.now = .seconds(3600)
    driver.send(.choose(Fixtures.routine("comfort-pause")))
    driver.answerAll(Fixtures.answers())
    #expect(driver.flow.route.name == "advice")
  }

  @Test("using young answers does not make them younger: 12 hours after they were given, they end")
  func notRenewed() {
    var driver = choosing(answered: .zero, now: Self.hour * 12 - .seconds(60))
    driver.answerAll(Fixtures.answers())
    driver.send(.home)
    driver.now = Self.hour * 12 + .seconds(60)
    driver.send(.choose(glide))
    #expect(driver.page?.id == "bladder-and-saddle")
  }

  @Test("pain, place and what is new are asked each time")
  func sessionAnswers() {
    var driver = choosing(answered: .zero, now: .seconds(1))
    driver.answerAll(Fixtures.answers())
    #expect(driver.answered == ["what-is-new", "where", "pain"])
  }
}
