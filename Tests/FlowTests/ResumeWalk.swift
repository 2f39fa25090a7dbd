import Coach
import Flow
import TestSupport

/// A random walk through sessions that are interrupted and resumed again and again, with the test's
/// own record of them.
struct ResumeWalk {
  private var random: SeededGenerator
  private var driver = Driver()
  /// The checkpoint that the disk would hold.
  private var kept: Checkpoint?
  /// The minutes by which the routine was shortened in the preview.
  private var shorter = 0
  private(set) var wrong: [String] = []
  /// How often a session resumed exactly, at the start of a step, and with a practice timer.
  private(set) var exact = 0
  private(set) var changed = 0
  private(set) var practised = 0
  private(set) var ended = 0

  private static let routines = ["seated-low-back-glide", "outer-hip-wall-hold", "comfort-pause"]
    .map { Fixtures.routine(Routine.ID($0)) }
  private static let practice = Practice(
    title: "Practice", text: "a test's own",
    laps: [
      Practice.Lap(name: "Hold", time: .exactly(.seconds(30)), eachSide: true),
      Practice.Lap(name: "wait", time: nil),
      Practice.Lap(name: "Pull", time: .untilReleased(.seconds(10), .seconds(40))),
      Practice.Lap(name: "Rest", time: .exactly(.seconds(15)), rounds: ["1 of 2"]),
    ])

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Sends a number of random events.
  mutating func take(_ events: Int) {
    for event in 0..<events where wrong.isEmpty {
      if driver.flow.route.playing == nil {
        begin()
      } else if chance(3) {
        restartProgram()
      } else {
        step()
      }
      if !wrong.isEmpty { wrong.append("event \(event)") }
    }
  }

  private mutating func send(_ event: Flow.Event) {
    let effects = driver.send(event)
    for effect in effects {
      switch effect {
      case .checkpoint(let checkpoint): kept = checkpoint
      case .save, .forgetCheckpoint: kept = nil
      default: break
      }
    }
    if driver.flow.route.playing == nil, !effects.saved.isEmpty { ended += 1 }
  }

  private mutating func begin() {
    driver = Driver(now: driver.now + .seconds(100))
    kept = nil
    shorter = 0
    if chance(25) { return send(.practise(chance(20) ? .countUp : Self.practice)) }
    driver.checkIn(answers)
    driver.send(.choose(Self.routines[below(Self.routines.count)]))
    if chance(30) { driver.send(.adjust(.swapSides)) }
    if chance(30) { driver.send(.adjust(.softer)) }
    if chance(30) { shorten() }
    send(.begin)
    if driver.flow.route.playing == nil { wrong.append("the session does not start") }
  }

  private let answers = Fixtures.answers(pain: 3, since: "longer")
    .with(.tools, .chosen(["tennis-ball"]))

  private mutating func shorten() {
    guard case .preview(let before) = driver.flow.route else { return }
    driver.send(.adjust(.shorter))
    guard case .preview(let after) = driver.flow.route else { return }
    shorter = after.fitted.minutes - before.routine.minutes
  }

  private mutating func step() {
    driver.now += .milliseconds(chance(90) ? below(1500) : below(40_000))
    if case .hurting = driver.flow.route {
      let hurts = driver.library.hurts
      return send(
        chance(30) ? .back : .hurt(chance(70) ? "too-strong" : hurts[below(hurts.count)].id))
    }
    let events: [Flow.Event] = [
      .command(.togglePause), .command(.togglePause), .command(.togglePause), .player(.pause),
      .command(.next), .command(.back), .command(.restart), .command(.longer),
      .command(.shorter), .command(.jump, .number(1 + below(7))), .command(.skipSide),
      .command(.swapSides), .command(.length, .number(50 + below(101))),
      .command(.pressure, .number(below(8))), .command(.cues, .cues(.quiet)), .command(.release),
      .player(.releaseByHolding), .command(.hurts), .player(.stalled), .player(.hidden),
      .player(.shown(after: .seconds(below(5)))),
    ]
    let isStill = driver.flow.wake == nil
    if chance(65), !isStill { return send(.player(.tick)) }
    send(
      chance(1)
        ? .command(.stop)
        : isStill && chance(50) ? .command(.togglePause) : events[below(events.count)])
    checkKept()
  }

  /// Checks that what would be on disk is less than a second behind the session.
  private mutating func checkKept() {
    guard let playing = driver.flow.route.playing else {
      if kept != nil { wrong.append("the session is over but still offered") }
      return
    }
    guard let kept else { return wrong.append("nothing is saved of the session") }
    if playing.player.position - kept.position >= .seconds(1) { wrong.append("saved too late") }
    let played: Duration = playing.player.played.reduce(.zero, +)
    if played - kept.segments.reduce(.zero, { $0 + $1.played }) >= .seconds(1) {
      wrong.append("played time not saved")
    }
  }

  /// Quits or kills the program, starts it again, and resumes the interrupted session.
  private mutating func restartProgram() {
    checkKept()
    let before = driver.flow.route.playing
    if chance(50) { send(.leave) }
    guard let kept, let before else { return }
    if case .playing = driver.flow.route, kept.position > before.player.position + .seconds(50) {
      wrong.append("saved too early")
    }
    var practice: Practice?
    if case .practice(let played) = before.subject { practice = played }
    let interrupted = InterruptedSession(
      id: "cut-short", checkpoint: kept, routine: before.routine, practice: practice, ago: .zero)
    var checkIn = driver.flow.history.checkIn
    checkIn?.advice = .selfCare
    checkIn?.rules = []
    checkIn?.cleared = []
    driver = Driver(
      history: History(checkIn: checkIn, interrupted: [interrupted]),
      now: driver.now + .seconds(below(5000)))
    send(.resume)
    if practice != nil {
      practised += 1
      return check(resumed: kept, isExact: true)
    }
    driver.answerAll(self.answers)
    // It stays as short as it was when interrupted, until that is changed.
    let wasShorter = shorter
    if chance(30) { shorten() }
    guard case .preview(let preview) = driver.flow.route else {
      return wrong.append("no preview: \(driver.flow.route.name)")
    }
    let isExact = wasShorter == shorter
    if preview.resumesExactly != isExact { wrong.append("exact: \(preview.resumesExactly)") }
    send(.begin)
    if isExact { exact += 1 } else { changed += 1 }
    check(resumed: kept, isExact: isExact)
  }

  private mutating func check(resumed old: Checkpoint, isExact: Bool) {
    guard let playing = driver.flow.route.playing, let new = kept else {
      return wrong.append("the session does not resume: \(driver.flow.route.name)")
    }
    let player = playing.player
    if player.state != .waiting(at: player.position) { wrong.append("does not wait for a key") }
    if !driver.flow.history.interrupted.isEmpty { wrong.append("still offered") }
    if playing.eased != old.eased { wrong.append("eased") }
    if playing.pressure != old.pressure { wrong.append("pressure") }
    if isExact {
      if player.position != old.position { wrong.append("position") }
      if new.segments != old.segments { wrong.append("lengths, sides, played") }
      if player.played != old.segments.map(\.played) { wrong.append("played") }
      if player.timeline.segments.map(\.length) != old.segments.map(\.length) {
        wrong.append("lengths")
      }
      if player.timeline.segments.compactMap(\.side) != old.segments.compactMap(\.side) {
        wrong.append("sides")
      }
      if new.side != old.side || new.left != old.left || new.step != old.step {
        wrong.append("step, side or time left")
      }
      if new.record != old.record { wrong.append("record") }
    } else {
      let step = min(old.step, player.timeline.steps.count) - 1
      let segment = player.timeline.segments.dropFirst().first { $0.step == step }
      if player.position != segment?.start, old.step <= player.timeline.steps.count {
        wrong.append("not at the start of the step")
      }
      guard let after = new.record, let before = old.record else {
        return wrong.append("no record")
      }
      if after.active < before.active { wrong.append("active time was lost") }
      if !after.parts.starts(with: before.parts) { wrong.append("parts were lost") }
    }
  }

  private mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
  private mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}
