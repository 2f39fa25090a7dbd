import Coach
import Flow
import TestSupport
import Testing

/// What each symptom in Routines/screening/hurts.yaml leads to in the application.
@Suite struct SymptomTests {
  /// What a stop must lead to, repeated here (clinical.md, D.0, E.5 and E.10).
  struct Case: Sendable, CustomTestStringConvertible {
    let hurt: Symptom.ID
    let everywhere: Bool
    let days: Int
    let advice: Advice?
    let asksAgain: Bool

    init(
      _ hurt: Symptom.ID, _ off: String, _ days: Int, _ advice: Advice? = nil, again: Bool = true
    ) {
      self.hurt = hurt
      everywhere = off == "everywhere"
      self.days = days
      self.advice = advice
      asksAgain = again
    }

    var testDescription: String { hurt.text }
  }

  private static let stops = [
    Case("sharp", "place", 2, again: false), Case("spreading", "place", 7),
    Case("numb", "place", 7), Case("numb-stays", "place", 7, .sameDay),
    Case("dizzy", "everywhere", 1), Case("chest", "everywhere", 1, .emergency),
    Case("head", "everywhere", 1, .emergency), Case("headache", "everywhere", 1, .sameDay),
    Case("skin", "place", 7, .sameDay), Case("skin-thinner", "place", 7, .emergency),
    Case("allergy", "everywhere", 1, .emergency), Case("allergy-skin", "everywhere", 1),
    Case("tightenings", "everywhere", 1, .maternity),
    Case("much-too-strong", "place", 2, again: false), Case("wrong", "everywhere", 1),
  ]

  /// Answers of someone who has a ball and long-standing, mild pain.
  private static let withBall = Fixtures.answers(pain: 3, since: "longer")
    .with(.tools, .chosen(["tennis-ball"]))
  private static let day = Duration.seconds(86_400)
  private let glide = Fixtures.routine("seated-low-back-glide")
  private let comfort = Fixtures.routine("breathing-pause")

  /// At the question about what hurts, asked at a position in a routine.
  private func hurting(
    _ id: Routine.ID = "seated-low-back-glide", at position: Int = 30,
    pressure: Int? = nil, _ answers: Answers = Fixtures.answers()
  ) -> Driver {
    var driver = Driver()
    driver.checkIn(answers)
    driver.send(.choose(Fixtures.routine(id)))
    driver.send(.begin)
    driver.now += .seconds(position + 5)
    if let pressure { driver.play(.pressure, pressure) }
    driver.play(.hurts)
    return driver
  }

  /// At home, after a stop was read and rated and any repeated questions were answered.
  private func stopped(_ hurt: Symptom.ID, _ answers: Answers = Fixtures.answers()) -> Driver {
    var driver = hurting()
    driver.send(.hurt(hurt))
    driver.send(.understood)
    driver.send(.rate(pain: 4, note: ""))
    driver.answerAll(answers)
    driver.send(.home)
    return driver
  }

  @Test("every entry in the file is tested here")
  func complete() {
    let hurts = Fixtures.library.hurts.map(\.id)
    expectNoDifference(hurts, Self.stops.map(\.hurt) + ["too-strong"])
    for hurt in Fixtures.library.hurts { #expect(!hurt.label.isEmpty && !hurt.say.isEmpty) }
  }

  @Test("asking what hurts pauses the player and saves its position")
  func pauses() throws {
    var driver = Driver()
    driver.checkIn()
    driver.send(.choose(glide))
    driver.send(.begin)
    driver.now = .seconds(35)
    let effects = driver.play(.hurts)
    #expect(driver.flow.route.name == "hurting")
    #expect(driver.flow.wake == nil)
    #expect(effects.checkpoints.map(\.position) == [.seconds(30)])
    driver.now = .seconds(500)
    #expect(driver.play(.tick) == [])
    driver.send(.back)
    #expect(driver.flow.route.player?.state == .paused(at: .seconds(30)))
    driver.play(.togglePause)
    #expect(driver.flow.route.player?.state == .running(anchor: .seconds(470)))
  }

  @Test("leaving while asked what hurts saves and deletes nothing, so the session can be resumed")
  func leaves() {
    var driver = hurting()
    #expect(driver.send(.leave) == [.quit])
    #expect(driver.flow.history.sessions == 0)
  }

  @Test("a stop saves what was played, with its reason, place and days of rest", arguments: stops)
  func saves(_ expected: Case) throws {
    var driver = hurting()
    let effects = driver.send(.hurt(expected.hurt))
    let record = try #require(effects.saved.first)
    #expect(effects.saved.count == 1)
    #expect(record.ending == .stopped)
    #expect(record.active == .seconds(30))
    let regions: Set<Region> =
      expected.everywhere
      ? Set(Region.allCases) : [.lumbarErectors, .multifidus, .gluteusMaximus]
    expectNoDifference(
      record.stop,
      SessionRecord.Stop(
        hurt: expected.hurt, step: 2,
        place: RestingPlace(regions: regions, isEverywhere: expected.everywhere),
        days: expected.days))
    #expect(driver.flow.history.last?.record == record)
    guard case .stopped(let stopped) = driver.flow.route else {
      Issue.record("no advice: \(driver.flow.route.name)")
      return
    }
    #expect(stopped.hurt.id == expected.hurt)
    #expect(stopped.stop.advice == expected.advice)
    expectNoDifference(
      driver.flow.history.resting,
      [
        History.Resting(
          place: RestingPlace(regions: regions, isEverywhere: expected.everywhere),
          until: Moment(driver.now + Self.day * expected.days).wall)
      ])
  }

  @Test(
    "the place rests for the days given in the file, and not a moment longer", arguments: stops)
  func rests(_ expected: Case) throws {
    guard expected.advice == nil else { return }
    var driver = stopped(expected.hurt)
    let ends = try #require(driver.flow.history.resting.first?.until) - WallTime.zero
    for (now, isResting) in [
      (driver.now, true), (ends - .milliseconds(1), true), (ends, false), (ends + Self.day, false),
    ] {
      driver.now = now
      var chosen = driver
      chosen.send(.choose(glide))
      chosen.answerAll(Fixtures.answers())
      #expect(chosen.flow.route.name == (isResting ? "suggestions" : "preview"), "at \(now)")
      if isResting { #expect(refusal(chosen).contains(.resting)) }
      var suggested = driver
      suggested.checkIn()
      #expect(suggests(suggested, glide) == !isResting)
      // Slow breathing with the hands off the back is still allowed.
      var breathing = driver
      breathing.send(.choose(comfort))
      breathing.answerAll(Fixtures.answers())
      #expect(breathing.flow.route.name == "preview")
      #expect(suggests(suggested, comfort))
    }
  }

  private func refusal(_ driver: Driver) -> [Exclusion] {
    if case .suggestions(let suggestions) = driver.flow.route {
      suggestions.refused?.by ?? []
    } else {
      []
    }
  }

  private func suggests(_ driver: Driver, _ routine: Routine) -> Bool {
    guard case .suggestions(let suggestions) = driver.flow.route else { return false }
    return suggestions.recommendations.suggestions.contains { $0.routine == routine }
  }

  @Test("a resting place rules out only what works there, and a resting body all but comfort")
  func gate() throws {
    let answers = Fixtures.answers(pain: 2, since: "longer")
    let free = try #require(Fixtures.library.gate(for: answers))
    for regions in [[.foot], [.gluteusMedius, .calf], Region.allCases] as [[Region]] {
      let everywhere = regions == Region.allCases
      let place = RestingPlace(regions: Set(regions), isEverywhere: everywhere)
      let gate = try #require(Fixtures.library.gate(for: answers, resting: [place]))
      for routine in Fixtures.library.routines {
        let works = routine.steps.reduce(into: Set(routine.regions)) { $0.formUnion($1.regions) }
        let isResting = everywhere ? routine != comfort : !works.isDisjoint(with: regions)
        let expected = free.exclusions(of: routine).filter { $0 != .technique(routine.technique) }
        let excluded = gate.exclusions(of: routine)
        #expect(excluded.contains(.resting) == isResting, "\(routine.id), \(regions)")
        #expect(Set(expected).isSubset(of: excluded), "\(routine.id)")
      }
    }
    let all = RestingPlace(regions: Set(Region.allCases), isEverywhere: true)
    let gate = try #require(Fixtures.library.gate(for: answers, resting: [all]))
    for routine in ThirdPartyRoutines.all {
      #expect(gate.exclusions(of: routine).contains(.resting), "\(routine.title)")
    }
  }

  @Test("advice from a stop applies until someone has looked", arguments: stops)
  func stillApplies(_ expected: Case) {
    guard let advice = expected.advice else { return }
    var driver = hurting()
    let effects = driver.send(.hurt(expected.hurt))
    #expect(effects.finished.map(\.advice) == [advice])
    #expect(driver.flow.history.checkIn?.advice == advice)
    driver.send(.understood)
    driver.send(.rate(pain: 4, note: ""))
    #expect(driver.page?.id == "cleared-by-someone", "the question comes at once")
    for _ in 0..<3 {
      driver.answerAll(Fixtures.answers().with("cleared", .no))
      guard case .advice(let given) = driver.flow.route else {
        Issue.record("no advice: \(driver.flow.route.name)")
        return
      }
      #expect(given.checkIn.assessment.advice == advice)
      #expect(given.comfort == nil)
      driver.send(.home)
      driver.now += Self.day * 20
      driver.send(.checkIn)
      #expect(driver.page?.id == "cleared-by-someone")
    }
    driver.send(.home)
    driver.send(.choose(comfort))
    driver.answerAll(Fixtures.answers().with("cleared", .no))
    #expect(driver.flow.route.name == "advice", "not even slow breathing")
    driver.send(.home)
    driver.send(.checkIn)
    driver.answerAll(Fixtures.answers().with("cleared", .yes))
    #expect(driver.flow.route.name == "suggestions")
    #expect(driver.flow.history.checkIn?.advice == .selfCare)
  }

  @Test("a stop never makes earlier advice milder or loses its reasons")
  func neverMilder() {
    var driver = Driver(
      history: History(checkIn: CheckInRecord(at: .zero, advice: .soon, rules: ["RF-CA-4"])))
    driver.send(.choose(comfort))
    driver.answerAll(Fixtures.answers().with("cleared", .no))
    driver.send(.begin)
    driver.now = .seconds(120)
    driver.play(.hurts)
    driver.send(.hurt("dizzy"))
    #expect(driver.flow.history.checkIn?.advice == .soon)
    #expect(driver.flow.history.checkIn?.rules.contains("RF-CA-4") == true)
  }

  @Test(
    "after the rating, all safety questions are asked again if the file says so",
    arguments: stops)
  func asksAgain(_ expected: Case) {
    var driver = hurting()
    driver.send(.hurt(expected.hurt))
    driver.send(.understood)
    #expect(driver.flow.route.name == "after")
    let before = driver.answered.count
    driver.send(.rate(pain: 4, note: ""))
    #expect(driver.flow.route.name == (expected.asksAgain ? "check-in" : "home"))
    guard expected.asksAgain, expected.advice == nil else { return }
    driver.answerAll(Fixtures.answers())
    let once: Set<QuestionPage.ID> = ["consent"]
    expectNoDifference(
      driver.answered.dropFirst(before).filter { !once.contains($0) },
      driver.library.screening.firstPages().filter { !once.contains($0) })
    #expect(driver.flow.route.name == "suggestions")
  }

  @Test("no route from a stop skips the questions", arguments: stops)
  func noShortCut(_ expected: Case) {
    guard expected.asksAgain else { return }
    for event in [Flow.Event.home, .checkIn, .open(.library), .choose(comfort)] {
      var driver = hurting()
      driver.send(.hurt(expected.hurt))
      driver.send(event)
      if case .after = driver.flow.route { driver.send(.home) }
      driver.send(.choose(comfort))
      driver.send(.begin)
      #expect(driver.flow.route.player == nil, "\(expected.hurt), \(event)")
      if case .checkIn = driver.flow.route {
        driver.answerAll(Fixtures.answers().with("cleared", .no))
        let asked = Set(driver.answered.suffix(30))
        #expect(expected.advice != nil || asked.contains("nerve-signs"))
      }
    }
  }

  @Test("a stop while getting ready applies to the first place worked on")
  func gettingReady() throws {
    var driver = hurting(at: -2)
    let record = try #require(driver.send(.hurt("sharp")).saved.first)
    #expect(record.active == .zero, "it is saved nevertheless")
    #expect(record.stop?.step == 1)
    #expect(record.stop?.place.regions == [.lumbarErectors, .multifidus, .gluteusMaximus])
  }

  @Test("a stop in a rest, a movement or the closing rest applies to the place worked on before")
  func inARest() throws {
    // The tilts run from 200 to 230, after the circles and before the closing rest.
    for (position, step) in [(210, 5), (260, 6)] {
      var driver = hurting(at: position)
      let record = try #require(driver.send(.hurt("sharp")).saved.first)
      #expect(record.stop?.step == step)
      #expect(record.stop?.place.regions == [.gluteusMaximus], "at \(position)")
    }
    // A rest off the ball between two holds, both on the routine's own regions.
    var driver = hurting("outer-hip-wall-hold", at: 115, Self.withBall)
    let record = try #require(driver.send(.hurt("numb")).saved.first)
    #expect(record.stop?.step == 3)
    #expect(record.stop?.place.regions == [.gluteusMedius, .gluteusMinimus])
  }

  /// The seconds of each segment after getting ready.
  private func lengths(_ driver: Driver) -> [Int] {
    driver.flow.route.playing?.player.timeline.segments.dropFirst()
      .map { Int($0.length.components.seconds) } ?? []
  }

  @Test("too strong lowers the pressure by 2, cuts later steps to 70 percent, and pauses")
  func eases() throws {
    var driver = hurting("outer-hip-wall-hold", at: 30, Self.withBall)
    #expect(driver.flow.route.playing?.pressure == 4)
    expectNoDifference(lengths(driver), [20, 45, 45, 10, 10, 30, 30, 20, 20, 70])
    let effects = driver.send(.hurt("too-strong"))
    let playing = try #require(driver.flow.route.playing)
    #expect(playing.pressure == 2)
    #expect(playing.player.state == .paused(at: .seconds(30)))
    #expect(playing.notice == .eased(pressure: 2))
    // Holds under 30 s would not help, so they stay at 30 s; rests and the closing rest stay, too.
    // 70% of 20 s becomes 10 s.
    expectNoDifference(lengths(driver), [20, 45, 45, 10, 10, 30, 30, 10, 10, 70])
    #expect(effects.cues == [])
    #expect(effects.checkpoints.map(\.eased) == [1])
    #expect(effects.checkpoints.map(\.pressure) == [2])
    #expect(effects.saved == [])
  }

  @Test("too strong a second time skips this side and pauses")
  func easesTwice() throws {
    var driver = hurting("outer-hip-wall-hold", at: 30, Self.withBall)
    driver.send(.hurt("too-strong"))
    driver.play(.togglePause)
    driver.now += .seconds(5)
    driver.play(.hurts)
    let effects = driver.send(.hurt("too-strong"))
    let playing = try #require(driver.flow.route.playing)
    #expect(playing.pressure == 1, "never below 1")
    #expect(playing.player.state == .paused(at: .seconds(65)))
    #expect(effects.cues == [.switchSides(3)])
    #expect(effects.checkpoints.last?.record?.eased == 2)
    driver.play(.hurts)
    driver.send(.hurt("too-strong"))
    #expect(driver.flow.route.playing?.pressure == 1)
    #expect(driver.flow.route.playing?.player.position == .seconds(110))
    #expect(driver.play(.stop).saved.map(\.eased) == [3])
  }

  @Test("too strong at the lowest pressure skips this place the first time")
  func easesToTheLeast() throws {
    var driver = hurting(at: 30, pressure: 1)
    driver.send(.hurt("too-strong"))
    #expect(driver.flow.route.playing?.pressure == 1)
    #expect(driver.flow.route.playing?.player.state == .paused(at: .seconds(80)))
    expectNoDifference(lengths(driver), [20, 60, 20, 20, 20, 20, 20, 70])
  }

  @Test("a session eased in its very last part is saved and rated")
  func easesAtTheEnd() {
    var driver = hurting(at: 250, pressure: 1)
    let effects = driver.send(.hurt("too-strong"))
    #expect(driver.flow.route.name == "after")
    #expect(effects.saved.map(\.active) == [.seconds(250)])
    #expect(effects.saved.map(\.eased) == [1])
  }

  @Test("easing a resumed session that waits for a key leaves it paused")
  func easesWhileItWaits() throws {
    var driver = hurting(at: 30)
    driver.send(.back)
    let kept = try #require(driver.play(.pause).checkpoints.last)
    driver = Driver(
      history: History(interrupted: [
        InterruptedSession(id: "x", checkpoint: kept, routine: glide, ago: .seconds(9))
      ]))
    driver.send(.resume)
    driver.answerAll(Fixtures.answers())
    driver.send(.begin)
    #expect(driver.flow.route.player?.state == .waiting(at: .seconds(30)))
    driver.play(.pressure, 1)
    driver.play(.hurts)
    driver.send(.hurt("too-strong"))
    #expect(driver.flow.route.player?.state == .paused(at: .seconds(80)))
    #expect(driver.flow.wake == nil)
  }

  @Test("an unknown symptom, and one that was not asked for, do nothing")
  func unknown() {
    var driver = hurting()
    let place = driver.flow.route
    #expect(driver.send(.hurt("no-such-thing")) == [])
    #expect(driver.flow.route == place)
    driver.send(.back)
    #expect(driver.send(.hurt("sharp")) == [])
  }

  @Test(
    "a practice timer stopped for a symptom saves nothing, says what to do and keeps the advice",
    arguments: stops)
  func practice(_ expected: Case) {
    var driver = Driver()
    driver.send(.practise(.countUp))
    driver.now = .seconds(30)
    driver.play(.hurts)
    let effects = driver.send(.hurt(expected.hurt))
    #expect(effects.saved == [])
    #expect(effects.contains(.forgetCheckpoint))
    guard case .stopped(let stopped) = driver.flow.route else {
      Issue.record("no advice: \(driver.flow.route.name)")
      return
    }
    #expect(stopped.hurt.id == expected.hurt)
    #expect(driver.flow.history.checkIn?.advice ?? .selfCare == expected.advice ?? .selfCare)
    #expect(driver.flow.history.resting == [])
    #expect(driver.flow.history.sessions == 0)
    driver.send(.understood)
    #expect(driver.flow.route.name == (expected.asksAgain ? "check-in" : "home"))
  }
}
