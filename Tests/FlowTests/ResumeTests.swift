import Coach
import Flow
import TestSupport
import Testing

/// An interrupted session resumes where it stopped, and nothing that was played is lost.
@Suite struct ResumeTests {
  private let glide = Fixtures.routine("seated-low-back-glide")

  @Test(
    "sessions can be interrupted at any moment and resumed, over 2,000 events",
    arguments: 0..<10 as Range<UInt64>)
  func walk(seed: UInt64) {
    var walk = ResumeWalk(seed: seed)
    walk.take(2000)
    expectNoDifference(walk.wrong, [], "seed \(seed)")
    #expect(
      walk.exact >= 3 && walk.changed >= 1 && walk.practised >= 1 && walk.ended >= 1, "seed \(seed)"
    )
  }

  /// A checkpoint of the glide, left at a position.
  private func left(at position: Int) throws -> Checkpoint {
    var driver = Driver()
    driver.checkIn()
    driver.send(.choose(glide))
    driver.send(.begin)
    driver.now = .seconds(position + 5)
    return try #require(driver.send(.leave).checkpoints.last)
  }

  private func driver(_ checkpoint: Checkpoint, routine: Routine? = nil, answers: [KeptAnswer] = [])
    -> Driver
  {
    Driver(
      history: History(
        checkIn: CheckInRecord(at: .zero, answers: answers, advice: .selfCare),
        interrupted: [
          InterruptedSession(
            id: "x", checkpoint: checkpoint, routine: routine ?? glide, ago: .seconds(60))
        ]))
  }

  @Test("resuming asks first what is new, even if all was just answered: it may be why it stopped")
  func asksFirst() throws {
    let kept = Fixtures.answers().byQuestion.map {
      KeptAnswer(question: $0.key, answer: $0.value, at: .zero)
    }
    var driver = driver(try left(at: 100), answers: kept)
    driver.send(.resume)
    #expect(driver.page?.id == "since-then")
    driver.answerAll(Fixtures.answers())
    #expect(driver.flow.route.name == "preview")
    #expect(driver.flow.history.interrupted.count == 1, "it is offered until it resumes")
  }

  @Test(
    "a danger sign keeps a session from resuming",
    arguments: ["chest-pain", "fever"] as [Question.ID])
  func danger(_ sign: Question.ID) throws {
    var driver = driver(try left(at: 100))
    driver.send(.resume)
    driver.answerAll(Fixtures.answers().with(sign, .yes))
    #expect(driver.flow.route.name == "advice")
    driver.send(.begin)
    #expect(driver.flow.route.player == nil)
    #expect(driver.flow.history.interrupted.count == 1)
  }

  @Test("a session interrupted while asked what hurts asks again before it resumes")
  func hurting() throws {
    var playing = Driver()
    playing.checkIn()
    playing.send(.choose(glide))
    playing.send(.begin)
    playing.now = .seconds(100)
    let kept = try #require(playing.play(.hurts).checkpoints.last)
    #expect(kept.isHurting)
    var driver = driver(kept)
    driver.send(.resume)
    driver.answerAll(Fixtures.answers())
    #expect(driver.send(.begin).checkpoints.map(\.isHurting) == [true])
    #expect(driver.flow.route.name == "hurting")
    #expect(driver.send(.back).checkpoints.map(\.isHurting) == [false])
    #expect(driver.flow.route.player?.state == .waiting(at: kept.position))
  }

  @Test("a session does not resume on a place that now has to rest")
  func resting() throws {
    let interrupted = InterruptedSession(
      id: "x", checkpoint: try left(at: 100), routine: glide, ago: .seconds(60))
    let off = RestingPlace(regions: [.multifidus], isEverywhere: false)
    var driver = Driver(
      history: History(
        interrupted: [interrupted], resting: [History.Resting(place: off, until: .seconds(999))]))
    driver.send(.resume)
    driver.answerAll(Fixtures.answers())
    #expect(driver.flow.route.name == "suggestions")
  }

  @Test("the softer of the old pressure and the new check-in's pressure applies")
  func pressure() throws {
    for (old, expected) in [(1, 1), (3, 3), (9, 3)] {
      let kept = try left(at: 100)
      var other = kept
      other.pressure = old
      var driver = driver(other)
      driver.send(.resume)
      driver.answerAll(Fixtures.answers())
      driver.send(.begin)
      #expect(driver.flow.route.playing?.pressure == expected)
    }
  }

  @Test("resuming reports the same session once, and then its position")
  func effects() throws {
    let kept = try left(at: 100)
    var driver = driver(kept)
    driver.send(.resume)
    driver.answerAll(Fixtures.answers())
    let effects = driver.send(.begin)
    guard case .resumed(let interrupted)? = effects.first else {
      Issue.record("something else was started: \(effects)")
      return
    }
    #expect(interrupted.id == "x")
    #expect(effects.count == 3)
    let player = try #require(driver.flow.route.player)
    #expect(effects.cues == [.waiting(player.timeline.index(at: player.position))])
    #expect(effects.checkpoints.map(\.record) == [kept.record])
    #expect(driver.flow.route.player?.state == .waiting(at: .seconds(100)))
    driver.now += .seconds(500)
    #expect(driver.play(.release).checkpoints.map(\.position) == [.seconds(100)])
    driver.playOn()
    #expect(driver.flow.history.last?.record.active == glide.length)
  }

  @Test("another routine of the same name starts at the same step and keeps what was done")
  func changed() throws {
    let kept = try left(at: 90)
    #expect(kept.step == 3)
    let other = Fixtures.routine("comfort-pause")
    var driver = driver(kept, routine: other)
    driver.send(.resume)
    driver.answerAll(Fixtures.answers())
    let effects = driver.send(.begin)
    #expect(driver.flow.route.player?.state == .waiting(at: .seconds(80)))
    #expect(effects.checkpoints.last?.record?.active == .seconds(90))
    driver.play(.release)
    driver.now += .seconds(20)
    let record = try #require(driver.play(.stop).saved.first)
    #expect(record.active == .seconds(110))
    expectNoDifference(record.parts.map(\.time), [20, 60, 10, 20].map { .seconds($0) })
  }

  @Test("if the step does not exist, the routine starts from the beginning")
  func noSuchStep() throws {
    let kept = try left(at: 280)
    #expect(kept.step == 6)
    var driver = driver(kept, routine: Fixtures.routine("comfort-pause"))
    driver.send(.resume)
    driver.answerAll(Fixtures.answers())
    driver.send(.begin)
    #expect(driver.flow.route.player?.state == .waiting(at: .seconds(-5)))
  }

  @Test("a checkpoint at the very end resumes with the last segment, and ends")
  func atTheEnd() throws {
    let timeline = Timeline(glide, limits: Fixtures.library.doses)
    var end = try left(at: 290)
    end.position = timeline.end
    end.left = 0
    var player = Player(timeline, resumingFrom: end)
    #expect(player.state == .waiting(at: .seconds(230)))
    _ = player.togglePause(.zero)
    #expect(player.tick(.seconds(70)).last == .done)
    #expect(player.isOver)
  }

  @Test("discarding keeps what was done as the last session and stops offering to resume it")
  func discards() throws {
    let kept = try left(at: 100)
    var driver = driver(kept)
    let effects = driver.send(.discard)
    #expect(effects.count == 1)
    guard case .discard(let interrupted)? = effects.first else { return }
    #expect(interrupted.id == "x")
    #expect(driver.flow.history.interrupted.isEmpty)
    let last = try #require(driver.flow.history.last)
    #expect(last.record == kept.record)
    #expect(last.ended == .seconds(-60), "it ended when it was interrupted, a minute ago")
    #expect(driver.flow.history.sessions == 1)
    #expect(driver.send(.discard) == [])
    #expect(driver.send(.resume) == [])
  }

  @Test("a session whose routine is gone cannot be resumed")
  func gone() throws {
    let interrupted = InterruptedSession(
      id: "x", checkpoint: try left(at: 100), routine: nil, ago: .seconds(60))
    var driver = Driver(history: History(interrupted: [interrupted]))
    #expect(driver.send(.resume) == [])
    #expect(driver.flow.route == .home)
    #expect(driver.send(.discard).count == 1)
  }
}
