import Coach
import Flow
import TestSupport
import Testing

/// How long answers stay valid: half an hour for a session that goes on, the full screen 14 days, the
/// story of the pain 3 days, and a sign that can begin on any day for no other check-in.
@Suite struct KeptAnswerTests {
  private static let minute = Duration.seconds(60)
  private static let day = Duration.seconds(24 * 3600)
  private static let daily: [QuestionPage.ID] = ["since-last", "pain-today", "anything-else"]
  private let glide = Fixtures.routine("seated-low-back-glide")

  /// With harmless answers given at one time and a routine chosen at another.
  private func choosing(answered: Duration, now: Duration) -> Driver {
    let at = Moment(answered).wall
    let kept = Fixtures.answers().byQuestion.map {
      KeptAnswer(question: $0.key, answer: $0.value, at: at)
    }
    var driver = Driver(
      history: History(checkIn: CheckInRecord(at: at, answers: kept, advice: .selfCare)), now: now)
    driver.send(.choose(glide))
    return driver
  }

  @Test("within 30 minutes, a chosen routine asks only what is new since then")
  func recent() {
    for age in [Duration.zero, .seconds(1), Self.minute * 30 - .milliseconds(1)] {
      let driver = choosing(answered: .seconds(-5), now: .seconds(-5) + age)
      #expect(driver.page?.id == "since-then", "\(age)")
    }
  }

  @Test("after that, every check-in asks of the signs that can begin on any day")
  func old() {
    for age in [Self.minute * 30, Self.minute * 720, Self.day * 14 - .milliseconds(1)] {
      let driver = choosing(answered: .zero, now: age)
      #expect(driver.page?.id == "since-last", "\(age)")
    }
    for age in [Self.day * 14, Self.day * 100] {
      #expect(choosing(answered: .zero, now: age).page?.id == "age", "\(age)")
    }
  }

  @Test("answers from the future never count")
  func future() {
    for lead in [Duration.milliseconds(1), .seconds(1), Self.minute * 60, Self.day * 100] {
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
    #expect(driver.answered == Self.daily)
    driver = choosing(answered: .zero, now: Self.day * 3)
    driver.answerAll(Fixtures.answers())
    #expect(driver.answered == ["since-last", "since-today", "pain-today", "anything-else"])
    driver = choosing(answered: .zero, now: Self.day * 14 - .milliseconds(1))
    driver.answerAll(Fixtures.answers())
    #expect(!driver.answered.contains("age"))
    driver = choosing(answered: .zero, now: Self.day * 14)
    driver.answerAll(Fixtures.answers())
    #expect(driver.answered.contains("age"))
    #expect(!driver.answered.contains("since-last"))
  }

  @Test("a check-in asks of every sign, however recent the answers")
  func checkInAsksAll() {
    var driver = Driver()
    driver.checkIn()
    driver.send(.home)
    driver.send(.checkIn)
    #expect(driver.page?.id == "since-last")
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

  @Test("using answers does not renew them: they expire 14 days after they were given")
  func notRenewed() {
    var driver = choosing(answered: .zero, now: Self.day * 14 - Self.minute)
    driver.answerAll(Fixtures.answers())
    #expect(driver.answered.last == "anything-else")
    driver.send(.home)
    driver.now = Self.day * 14 + Self.minute
    driver.send(.choose(glide))
    #expect(driver.page?.id == "age", "nor does a check-in of a minute ago")
  }

  @Test("pain and what is new are asked every time")
  func sessionAnswers() {
    var driver = choosing(answered: .zero, now: Self.minute * 30)
    driver.answerAll(Fixtures.answers())
    #expect(driver.answered == Self.daily)
  }
}
