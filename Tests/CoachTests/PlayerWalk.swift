import Coach
import TestSupport

/// A player on a random walk, with the test's own account of it.
struct PlayerWalk {
  private(set) var player: Player
  private(set) var now: Duration
  /// The step that the next jump goes to, and the percentage of the next scaling.
  var step = 0
  var percent = 100
  private var marks: [(index: Int, due: DueCue)] = []
  /// The cues delivered since the position last jumped.
  private var delivered: Set<Delivered> = []
  /// Steps whose second side was changed on its own.
  private var uneven: Set<Int> = []
  /// The time that passed while the player ran, and while it did not.
  private var ran: Duration = .zero
  private var idle: Duration = .zero
  private let began: Duration

  private struct Delivered: Hashable {
    let index: Int
    let cue: Cue
  }

  init(_ timeline: Timeline, now: Duration) {
    player = Player(timeline, now: now)
    self.now = now
    began = now
    marks = Self.marks(of: timeline)
  }

  private static func marks(of timeline: Timeline) -> [(index: Int, due: DueCue)] {
    expectedMarksBySegment(timeline).enumerated()
      .flatMap { index, dues in dues.map { (index: index, due: $0) } }
      .enumerated()
      .sorted { ($0.element.due.at, $0.offset) < ($1.element.due.at, $1.offset) }
      .map(\.element)
  }

  /// Applies an event, and returns the first rule that the player breaks; `nil` if it breaks none.
  mutating func violation(by press: Press, after time: Duration) -> String? {
    let before = player
    now += time
    let cues = press.apply(to: &player, now, step: step, percent: percent)
    if before.isOver { return player == before && cues.isEmpty ? nil : "changed once it was over" }
    let reached = reached(from: before, press, time)
    let ran = reached - before.position
    self.ran += ran
    idle += time - ran
    return timeViolation(before, ran) ?? positionViolation(before, press, reached, cues)
      ?? timelineViolation(before, press) ?? wakeViolation()
  }

  /// Where time alone leads: while the player runs, up to the next step that waits, or the end.
  private func reached(from before: Player, _ press: Press, _ time: Duration) -> Duration {
    guard before.isRunning, press != .stall else { return before.position }
    let timeline = before.timeline
    let barrier = timeline.segments.indices.first {
      timeline.segments[$0].start > before.position && expectsWait(timeline, at: $0)
    }
    return min(before.position + time, barrier.map { timeline.segments[$0].start } ?? timeline.end)
  }

  /// Exactly the time that passed while the player ran must count as played.
  private func timeViolation(_ before: Player, _ ran: Duration) -> String? {
    if player.playedInAll - before.playedInAll != ran {
      return "played time is not the time it ran"
    }
    if player.playedInAll != self.ran { return "wrong total of played time" }
    if self.ran + idle != now - began { return "time unaccounted for" }
    if zip(player.played, before.played).contains(where: <) { return "played time shrank" }
    return nil
  }

  /// The position must be where time leads, with each cue due on the way delivered once; or where
  /// a jump leads, with only the cue for what begins there.
  private mutating func positionViolation(
    _ before: Player, _ press: Press, _ reached: Duration, _ cues: [Cue]
  ) -> String? {
    let timeline = before.timeline
    let onTheWay = marks.filter { before.position < $0.due.at && $0.due.at <= reached }
    if let target = target(of: press, before, reached) {
      delivered = []
      if player.position != target { return "jumped to \(player.position), not \(target)" }
      let index = timeline.segments.firstIndex { target < $0.end }
      let begins = index.map { expectedCue(timeline, at: $0) } ?? .done
      return cues == [begins] ? stateViolation() : "delivered \(cues), not \(begins)"
    }
    if player.position != reached { return "the position moved without a jump" }
    let due = onTheWay.map(\.due.cue)
    if cues != due { return "delivered \(cues), but \(due) fell due" }
    for mark in onTheWay {
      // Added time repeats the cues of the last seconds.
      switch mark.due.cue {
      case .countdown, .lastTen: continue
      default: break
      }
      if !delivered.insert(Delivered(index: mark.index, cue: mark.due.cue)).inserted {
        return "delivered twice: \(mark.due.cue)"
      }
    }
    return stateViolation()
  }

  private func stateViolation() -> String? {
    let timeline = player.timeline
    if player.position < timeline.start || timeline.end < player.position {
      return "position out of range"
    }
    if (player.state == .finished) != (player.position == timeline.end) {
      return "finished but not at the end, or the reverse"
    }
    if case .running(let anchor) = player.state, player.position != now - anchor {
      return "position is not time minus anchor"
    }
    let mayWait = timeline.segments.indices.contains {
      timeline.segments[$0].start == player.position && expectsWait(timeline, at: $0)
    }
    return player.isWaiting && !mayWait ? "waits at a step that doesn't wait" : nil
  }

  /// Where an event moves the position once time has brought it to `reached`; `nil` if it doesn't
  /// move it.
  private func target(of press: Press, _ before: Player, _ reached: Duration) -> Duration? {
    let timeline = before.timeline
    guard reached < timeline.end,
      let index = timeline.segments.firstIndex(where: { reached < $0.end })
    else { return nil }
    let here = timeline.segments[index]
    let floor = here.releasable.map { here.start + $0 }
    switch press {
    case .next: return here.end
    case .back:
      let isFresh = reached - here.start < .seconds(3)
      return isFresh ? timeline.segments[max(0, index - 1)].start : here.start
    case .restart: return index == 0 ? timeline.start : first(of: here.step, in: timeline)
    case .jump:
      return timeline.steps.indices.contains(step) ? first(of: step, in: timeline) : nil
    case .skipSide: return pastSide(of: max(1, index), in: timeline)
    case .release:
      guard !before.isWaiting, let floor, reached >= floor else { return nil }
      return here.end
    case .releaseByHolding:
      // Only a hold that was already playing when the space bar went down.
      let held = timeline.segment(at: before.position).releasable != nil
      guard held, !before.isWaiting, let floor, reached >= floor else { return nil }
      return here.end
    case .tick, .togglePause, .pause, .stall, .longer, .shorter, .length, .swapSides, .stop:
      return nil
    }
  }

  private func first(of step: Int, in timeline: Timeline) -> Duration? {
    timeline.segments.dropFirst().first { $0.step == step }?.start
  }

  /// The end of one side of a step, with all its repeats and rests.
  private func pastSide(of index: Int, in timeline: Timeline) -> Duration {
    let step = timeline.segments[index].step
    let own = timeline.segments.indices.dropFirst().filter { timeline.segments[$0].step == step }
    let isFirstSide = timeline.steps[step].eachSide && index < own[own.count / 2]
    if isFirstSide { return timeline.segments[own[own.count / 2]].start }
    return own.last.map { timeline.segments[$0].end } ?? timeline.end
  }

  /// An event must change only what it may in the timeline.
  private mutating func timelineViolation(_ before: Player, _ press: Press) -> String? {
    let timeline = player.timeline
    if timeline == before.timeline { return nil }
    if !press.isChange { return "the timeline changed without a command" }
    marks = Self.marks(of: timeline)
    let here = before.timeline.index(at: player.position)
    let segment = timeline.segments[here]
    for (one, next) in zip(timeline.segments, timeline.segments.dropFirst())
    where one.end != next.start { return "a gap or an overlap" }
    if timeline.segments[0] != before.timeline.segments[0] { return "the get-ready time changed" }
    if timeline.segments.map(\.start).prefix(here + 1)
      != before.timeline.segments.map(\.start).prefix(here + 1)
    {
      return "earlier segments moved"
    }
    if timeline.end > max(before.timeline.end, Fixtures.longestSession) {
      return "longer than a session may be"
    }
    if press == .shorter, timeline.end > before.timeline.end { return "shortening made it longer" }
    if press == .longer, timeline.end < before.timeline.end { return "lengthening made it shorter" }
    if press == .shorter, segment.end - player.position < .seconds(5) {
      return "less than 5 s left"
    }
    let own = timeline.segments.indices.filter {
      $0 > 0 && timeline.segments[$0].step == segment.step
    }
    if press == .longer || press == .shorter, timeline.steps[segment.step].eachSide,
      here >= own[own.count / 2]
    {
      uneven.insert(segment.step)
    }
    return sideViolation()
  }

  /// Both sides of each step must last equally long, segment by segment.
  private func sideViolation() -> String? {
    let timeline = player.timeline
    for step in timeline.steps.indices
    where timeline.steps[step].eachSide && !uneven.contains(step) {
      let own = timeline.segments.dropFirst().filter { $0.step == step }
      let (first, second) = (own.prefix(own.count / 2), own.suffix(own.count / 2))
      if first.map(\.length) != second.map(\.length) { return "unequal sides in step \(step + 1)" }
      if first.compactMap(\.side).map(\.other) != second.compactMap(\.side) {
        return "sides mixed up"
      }
    }
    return nil
  }

  /// A running player must wake within the next second, at a whole second or a mark; no other may.
  private func wakeViolation() -> String? {
    guard let wake = player.wake else { return player.isRunning ? "running, but asleep" : nil }
    if !player.isRunning { return "awake, but not running" }
    if wake <= now || now + .seconds(1) < wake { return "wakes at \(wake)" }
    let position = player.position + (wake - now)
    let passed = marks.contains { player.position < $0.due.at && $0.due.at < position }
    if passed { return "sleeps past a mark" }
    let meets =
      position.components.attoseconds == 0 || marks.contains { $0.due.at == position }
    return meets ? nil : "wakes at neither a second nor a mark"
  }
}

extension Fixtures {
  /// The longest session of the shipped doses and of the samples.
  fileprivate static let longestSession = max(library.doses.session, Sample.limits.session)
}
