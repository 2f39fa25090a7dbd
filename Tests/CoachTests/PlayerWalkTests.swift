import Coach
import TestSupport
import Testing

/// 200,000 random events, and what must hold after each.
@Suite struct PlayerWalkTests {
  /// A player on its walk, and what the test knows of it.
  private struct Walk {
    var player: Player
    var marks: [Due]
    var now: Duration
    let extends: Bool

    init(_ timeline: Timeline, now: Duration, extends: Bool) {
      player = Player(timeline, now: now)
      marks = plainMarks(timeline)
      self.now = now
      self.extends = extends
    }
  }

  private func start(_ random: inout SeededGenerator, now: Duration) -> Walk {
    if Bool.random(using: &random), let id = Fixtures.routineIDs.randomElement(using: &random) {
      // The half of a stretch moves when it is made longer: see halfIsSaidOnce.
      return Walk(Fixtures.timeline(id), now: now, extends: false)
    }
    let steps = TickPatternTests.randomSteps(&random).map { step in
      Sample.step(
        seconds: Int(step.time.longest.components.seconds),
        from: Bool.random(using: &random) ? 0 : nil, eachSide: step.eachSide, times: step.times,
        rest: Int(step.restBetween.components.seconds),
        remarks: step.remarks.filter { $0.at != .half })
    }
    return Walk(Sample.timeline(steps, minutes: 20), now: now, extends: true)
  }

  /// Some of no time at all, most about a second, a few of minutes.
  private func pass(_ random: inout SeededGenerator) -> Duration {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<3: .zero
    case 3..<18: .milliseconds(Int.random(in: 1...1500, using: &random))
    case 18: .seconds(Int.random(in: 1...10, using: &random))
    default: .milliseconds(Int.random(in: 1...100_000, using: &random))
    }
  }

  /// Ticks most of the time, and each other event now and then.
  private func press(_ walk: Walk, _ random: inout SeededGenerator) -> Press {
    guard Int.random(in: 0..<4, using: &random) == 0 else { return .tick }
    let press = Press.allCases.randomElement(using: &random) ?? .tick
    if press == .stop, Int.random(in: 0..<4, using: &random) != 0 { return .pauseOrGoOn }
    return press == .extend && !walk.extends ? .next : press
  }

  /// Lets an event happen; the first thing that must hold between a player and itself one event
  /// later, and does not.
  private func broken(_ walk: inout Walk, _ press: Press, after time: Duration) -> String? {
    let before = walk.player
    walk.now += time
    let cues = press.apply(to: &walk.player, walk.now)
    let player = walk.player
    if before.isOver { return player == before && cues.isEmpty ? nil : "over means over" }
    // Time: what passed while it ran was played, and nothing else was.
    let ran = before.isRunning ? min(time, before.timeline.end - before.position) : .zero
    let reached = before.position + ran
    if player.playedInAll - before.playedInAll != ran { return "played is time while running" }
    if zip(player.played, before.played).contains(where: <) { return "played never shrinks" }
    // Cues: those between the old position and the one reached; a jump tells what begins instead.
    let due = walk.marks.filter { before.position < $0.at && $0.at <= reached }.map(\.cue)
    let jumped = [Press.next, .back, .release].contains(press) && cues.count == 1
    if cues != due, !jumped { return "cues \(cues) are those that fell due \(due)" }
    if player.position != reached, !jumped { return "only a jump moves the position" }
    // Position and state.
    let timeline = player.timeline
    if player.position < timeline.start || timeline.end < player.position { return "position" }
    if (player.state == .finished) != (player.position == timeline.end) { return "finished at end" }
    if case .running(let anchor) = player.state, player.position != walk.now - anchor {
      return "position is time less anchor"
    }
    if timeline != before.timeline {
      if press != .extend || timeline.end > Sample.limits.session { return "extension" }
      walk.marks = plainMarks(timeline)
    }
    return brokenWake(player, walk)
  }

  /// A running player wakes after now, within a second, at a second or a mark; no other wakes.
  private func brokenWake(_ player: Player, _ walk: Walk) -> String? {
    guard let wake = player.wake else { return player.isRunning ? "running, but asleep" : nil }
    let position = player.position + (wake - walk.now)
    if !player.isRunning { return "awake, but not running" }
    if wake <= walk.now || walk.now + .seconds(1) < wake { return "wake \(wake)" }
    let meets =
      position.components.attoseconds == 0 || walk.marks.contains { $0.at == position }
    return meets ? nil : "wakes at a second or a mark"
  }

  @Test("what must hold, holds after each of 25,000 events", arguments: 0..<8 as Range<UInt64>)
  func walk(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var walk = start(&random, now: .zero)
    var over = 0
    for event in 0..<25_000 {
      let press = press(walk, &random)
      if let rule = broken(&walk, press, after: pass(&random)) {
        Issue.record("seed \(seed), event \(event), \(press): \(rule)")
        return
      }
      if walk.player.isOver { over += 1 }
      if over > 3 {
        walk = start(&random, now: walk.now)
        over = 0
      }
    }
  }
}
