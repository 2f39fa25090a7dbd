import Coach
import Flow
import TestSupport
import Testing

/// A session that goes on within 30 minutes of its check-in asks one page (clinical.md, A.20.4).
@Suite struct JustNowTests {
  private static let half = Duration.seconds(1800)
  private let glide = Fixtures.routine("seated-low-back-glide")

  /// At home, having checked in at time zero.
  private func checked() -> Driver {
    var driver = Driver()
    driver.checkIn()
    driver.send(.home)
    return driver
  }

  /// At home at a time, with a session that was interrupted some seconds ago and a check-in at zero.
  private func interrupted(_ ago: Int, at now: Duration, isHurting: Bool = false) throws -> Driver {
    var playing = Driver()
    playing.checkIn()
    playing.send(.choose(glide))
    playing.send(.begin)
    playing.now = .seconds(100)
    if isHurting { playing.play(.hurts) }
    var checkpoint = try #require(playing.send(.leave).checkpoints.last ?? kept(playing))
    checkpoint.isHurting = isHurting
    return Driver(
      history: History(
        checkIn: playing.flow.history.checkIn,
        interrupted: [
          InterruptedSession(id: "x", checkpoint: checkpoint, routine: glide, ago: .seconds(ago))
        ]), now: now)
  }

  private func kept(_ driver: Driver) -> Checkpoint? { driver.flow.route.playing?.checkpoint }

  @Test("choosing a routine asks what is new since then, and nothing else")
  func choosing() {
    for (age, page) in [
      (.zero, "since-then"), (Self.half - .milliseconds(1), "since-then"),
      (Self.half, "since-last"),
    ] as [(Duration, QuestionPage.ID)] {
      var driver = checked()
      driver.now = age
      driver.send(.choose(glide))
      #expect(driver.page?.id == page, "\(age)")
      driver.answerPage(Fixtures.answers())
      #expect((driver.flow.route.name == "preview") == (page == "since-then"), "\(age)")
    }
  }

  @Test("a new check-in for suggestions is a daily one, however soon")
  func suggesting() {
    var driver = checked()
    driver.send(.checkIn)
    #expect(driver.page?.id == "since-last")
  }

  @Test("a tick there opens the page it stands for, and counts")
  func ticks() {
    for (line, page) in [
      ("then-chest", "now-signs"), ("then-head", "now-signs"), ("then-giddy", "now-signs"),
      ("then-numb", "nerve-signs"), ("then-skin", "then-skin-kind"),
      ("then-allergy", "then-allergy-kind"),
    ] as [(Question.ID, QuestionPage.ID)] {
      var driver = checked()
      driver.send(.choose(glide))
      driver.answerPage(Fixtures.answers().with(line, .yes))
      #expect(driver.page?.id == page, "\(line)")
    }
    var driver = checked()
    driver.send(.choose(glide))
    driver.answerAll(Fixtures.answers().with("then-chest", .yes).with("worst-headache", .yes))
    #expect(driver.flow.history.checkIn?.advice == .emergency)
  }

  @Test("resuming does the same, unless something hurt")
  func resuming() throws {
    for (isHurting, page) in [(false, "since-then"), (true, "since-last")]
      as [(Bool, QuestionPage.ID)]
    {
      var driver = try interrupted(900, at: .seconds(1000), isHurting: isHurting)
      driver.send(.resume)
      #expect(driver.page?.id == page)
      driver.answerAll(Fixtures.answers())
      #expect(driver.flow.route.name == "preview")
    }
  }

  @Test("within 5 minutes of a dropped link, an older check-in is enough")
  func dropped() throws {
    for (ago, page) in [(299, "since-then"), (300, "since-last")] as [(Int, QuestionPage.ID)] {
      var driver = try interrupted(ago, at: .seconds(7200))
      driver.send(.resume)
      #expect(driver.page?.id == page, "\(ago)")
    }
    var old = try interrupted(60, at: .seconds(12 * 3600))
    old.send(.resume)
    #expect(old.page?.id == "since-last", "but not one of 12 hours ago")
  }

  @Test("after a stop that asks again, the whole screen is asked")
  func stopped() {
    var driver = Driver()
    driver.checkIn()
    driver.send(.choose(glide))
    driver.send(.begin)
    driver.now = .seconds(60)
    driver.play(.hurts)
    driver.send(.hurt("dizzy"))
    driver.send(.understood)
    driver.send(.home)
    driver.send(.home)
    driver.send(.choose(Fixtures.routine("breathing-pause")))
    #expect(driver.page?.id == "age")
  }

  @Test("after advice against massage there is no short page")
  func advised() {
    var driver = Driver()
    driver.checkIn(Fixtures.answers().with("weight-loss", .yes))
    driver.send(.home)
    driver.send(.choose(glide))
    #expect(driver.page?.id == "cleared-by-someone")
    driver.answerPage(Fixtures.answers())
    #expect(driver.page?.id == "since-last")
  }
}
