import Coach
import Flow
import TestSupport
import Testing

/// The main job, from the first screen to the saved session, as events with their times.
@Suite struct MainJobTests {
  private let glide = Fixtures.routine("seated-low-back-glide")

  @Test("a first check-in shows each page that applies, in file order")
  func asksEveryPage() {
    var driver = Driver()
    driver.checkIn()
    expectNoDifference(driver.answered, driver.library.screening.firstPages())
    #expect(driver.flow.route.name == "suggestions")
  }

  @Test("a finished check-in is saved once, with the time of each answer")
  func keepsTheCheckIn() throws {
    var driver = Driver()
    driver.send(.checkIn)
    driver.now = .seconds(70)
    let effects = driver.answerAll(Fixtures.answers())
    expectNoDifference(
      effects.finished,
      [
        FinishedCheckIn(
          answers: driver.library.screening.firstAnswers(), times: [.seconds(70)],
          advice: .selfCare, rules: [],
          cleared: [])
      ])
    #expect(effects.count == 1)
  }

  @Test("choosing and previewing a suggestion has no side effects")
  func previews() throws {
    var driver = Driver()
    driver.checkIn()
    #expect(driver.send(.choose(glide)) == [])
    guard case .preview(let preview) = driver.flow.route else {
      Issue.record("no preview: \(driver.flow.route.name)")
      return
    }
    #expect(preview.routine == glide)
    #expect(preview.painBefore == 4)
    #expect(preview.pressure == 3)
    #expect(preview.timeline.end == .seconds(300))
  }

  @Test("a routine plays from getting ready to its end and announces each part as it begins")
  func plays() throws {
    var driver = Driver()
    driver.checkIn()
    driver.send(.choose(glide))
    driver.now = .seconds(100)
    let begun = driver.send(.begin)
    #expect(begun.cues == [.getReady])
    #expect(begun.checkpoints.map(\.position) == [.seconds(-5)])
    #expect(driver.flow.wake == .seconds(101), "a clock that shows seconds wakes every second")
    let log = driver.playOn()
    let announced = log.compactMap { entry in entry.effect.cue.map { (at: entry.at, cue: $0) } }
    let begins = announced.filter { entry in
      switch entry.cue {
      case .change, .switchSides, .done: true
      default: false
      }
    }
    expectNoDifference(
      begins.map { "\($0.at.secondsDown) \($0.cue)" },
      [
        "105 change(1)", "125 change(2)", "185 change(3)", "215 switchSides(4)", "245 change(5)",
        "275 switchSides(6)", "305 change(7)", "335 change(8)", "405 done",
      ])
    #expect(announced.filter { $0.cue == .countdown(3) }.count == 9)
    guard case .save? = log.last?.effect, log.dropLast().last?.effect.cue == .done else {
      Issue.record("the end should be announced, then saved, but it was: \(log.suffix(2))")
      return
    }
    #expect(driver.flow.route.name == "after")
    #expect(driver.flow.wake == nil)
  }

  @Test("a session is saved, rated and shown at home as the last one")
  func savesAndRates() throws {
    var driver = Driver(history: History(sessions: 2))
    driver.checkIn()
    driver.send(.choose(glide))
    driver.send(.begin)
    let end = try #require(driver.playOn().last)
    var record = SessionRecord(
      routine: glide.id,
      fingerprint: Timeline(glide, limits: Fixtures.library.doses).fingerprint,
      title: glide.title, technique: .swedish, ending: .finished, active: .seconds(300),
      parts: [
        part(1, "Notice how it feels", nil, 20), part(2, "Glide from waist to hips", nil, 60),
        part(3, "Knead the side of the waist", .left, 30),
        part(3, "Knead the side of the waist", .right, 30),
        part(4, "Circle the outer buttock", .left, 30),
        part(4, "Circle the outer buttock", .right, 30),
        part(5, "Small pelvic tilts", nil, 30), part(6, "Closing rest", nil, 70),
      ], painBefore: 4, places: ["low-back-left"])
    expectNoDifference(end.effect, .save(record))
    #expect(driver.send(.rate(pain: 2, note: "warm")) == [.rate(pain: 2, note: "warm")])
    record.painAfter = 2
    record.note = "warm"
    #expect(driver.flow.route == .home)
    #expect(driver.flow.history.sessions == 3)
    expectNoDifference(
      driver.flow.history.last, PastSession(record: record, ended: Moment(driver.now).wall))
  }

  private func part(_ step: Int, _ title: String, _ side: Side?, _ seconds: Int)
    -> SessionRecord.Part
  {
    SessionRecord.Part(step: step, title: title, side: side, time: .seconds(seconds))
  }
}
