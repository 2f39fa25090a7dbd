import Coach
import TestSupport

/// A player on its walk, and what the test knows of it by itself.
struct PlayerWalk {
  private(set) var player: Player
  private(set) var now: Duration
  /// Where the next jump goes, and what the next scaling leaves.
  var step = 0
  var percent = 100
  private var marks: [(index: Int, due: Due)] = []
  /// What was told since the position last jumped.
  private var told: Set<Told> = []
  /// Steps of which the second side was changed by itself.
  private var uneven: Set<Int> = []
  /// The time that passed while it ran, and all that passed.
  private var ran: Duration = .zero
  private var stood: Duration = .zero
  private let began: Duration

  private struct Told: Hashable {
    let index: Int
    let cue: Cue
  }

  init(_ timeline: Timeline, now: Duration) {
    player = Player(timeline, now: now)
    self.now = now
    began = now
    marks = Self.marks(of: timeline)
  }

  private static func marks(of timeline: Timeline) -> [(index: Int, due: Due)] {
    plainMarksBySegment(timeline).enumerated()
      .flatMap { index, dues in dues.map { (index: index, due: $0) } }
      .enumerated()
      .sorted { ($0.element.due.at, $0.offset) < ($1.element.due.at, $1.offset) }
      .map(\.element)
  }

  /// Lets an event happen; the first thing that must hold between a player and itself one event
  /// later, and does not.
  mutating func broken(by press: Press, after time: Duration) -> String? {
    let before = player
    now += time
    let cues = press.apply(to: &player, now, step: step, percent: percent)
    if before.isOver { return player == before && cues.isEmpty ? nil : "over means over" }
    let reached = reached(from: before, press, time)
    let ran = reached - before.position
    self.ran += ran
    stood += time - ran
    return brokenTime(before, ran) ?? brokenPlace(before, press, reached, cues)
      ?? brokenTimeline(before, press) ?? brokenWake()
  }

  /// Where time alone leads: on while it runs, as far as the next step that waits, or the end.
  private func reached(from before: Player, _ press: Press, _ time: Duration) -> Duration {
    guard before.isRunning, press != .stall else { return before.position }
    let timeline = before.timeline
    let barrier = timeline.segments.indices.first {
      timeline.segments[$0].start > before.position && plainWaits(timeline, at: $0)
    }
    return min(before.position + time, barrier.map { timeline.segments[$0].start } ?? timeline.end)
  }

  /// What passed while it ran was played, and nothing else was.
  private func brokenTime(_ before: Player, _ ran: Duration) -> String? {
    if player.playedInAll - before.playedInAll != ran { return "played is time while running" }
    if player.playedInAll != self.ran { return "played in all" }
    if self.ran + stood != now - began { return "all time is accounted for" }
    if zip(player.played, before.played).contains(where: <) { return "played never shrinks" }
    return nil
  }

  /// The position is the one that time leads to, or the one that a jump is for; what fell due on
  /// the way is told, each once, or what begins where it jumped.
  private mutating func brokenPlace(
    _ before: Player, _ press: Press, _ reached: Duration, _ cues: [Cue]
  ) -> String? {
    let timeline = before.timeline
    let onTheWay = marks.filter { before.position < $0.due.at && $0.due.at <= reached }
    if let target = target(of: press, before, reached) {
      told = []
      if player.position != target { return "jumps to \(target), not \(player.position)" }
      let index = timeline.segments.firstIndex { target < $0.end }
      let begins = index.map { plainCue(timeline, at: $0) } ?? .done
      return cues == [begins] ? brokenState() : "tells \(begins), not \(cues)"
    }
    if player.position != reached { return "only a jump moves the position" }
    let due = onTheWay.map(\.due.cue)
    if cues != due { return "cues \(cues) are those that fell due \(due)" }
    for mark in onTheWay {
      // More time brings the last seconds once more.
      switch mark.due.cue {
      case .countdown, .lastTen: continue
      default: break
      }
      if !told.insert(Told(index: mark.index, cue: mark.due.cue)).inserted {
        return "told twice: \(mark.due.cue)"
      }
    }
    return brokenState()
  }

  private func brokenState() -> String? {
    let timeline = player.timeline
    if player.position < timeline.start || timeline.end < player.position { return "position" }
    if (player.state == .finished) != (player.position == timeline.end) { return "finished at end" }
    if case .running(let anchor) = player.state, player.position != now - anchor {
      return "position is time less anchor"
    }
    let stands = timeline.segments.indices.contains {
      timeline.segments[$0].start == player.position && plainWaits(timeline, at: $0)
    }
    return player.isWaiting && !stands ? "waits where nothing waits" : nil
  }

  /// Where an event moves the position that time has brought to `reached`; `nil` where it moves
  /// nothing.
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
      // Only a hold that was there when the space bar went down.
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

  /// Past all that belongs to one side of a step, with the rests in it.
  private func pastSide(of index: Int, in timeline: Timeline) -> Duration {
    let step = timeline.segments[index].step
    let own = timeline.segments.indices.dropFirst().filter { timeline.segments[$0].step == step }
    let isFirstSide = timeline.steps[step].eachSide && index < own[own.count / 2]
    if isFirstSide { return timeline.segments[own[own.count / 2]].start }
    return own.last.map { timeline.segments[$0].end } ?? timeline.end
  }

  /// What an event may do to the timeline, and what it must leave as it is.
  private mutating func brokenTimeline(_ before: Player, _ press: Press) -> String? {
    let timeline = player.timeline
    if timeline == before.timeline { return nil }
    if !press.isChange { return "the timeline changes by itself" }
    marks = Self.marks(of: timeline)
    let here = before.timeline.index(at: player.position)
    let segment = timeline.segments[here]
    for (one, next) in zip(timeline.segments, timeline.segments.dropFirst())
    where one.end != next.start { return "a gap, or none" }
    if timeline.segments[0] != before.timeline.segments[0] { return "the time to get ready" }
    if timeline.segments.map(\.start).prefix(here + 1)
      != before.timeline.segments.map(\.start).prefix(here + 1)
    {
      return "what was before moves"
    }
    if timeline.end > max(before.timeline.end, Fixtures.longestSession) { return "too long in all" }
    if press == .shorter, timeline.end > before.timeline.end { return "shorter is longer" }
    if press == .longer, timeline.end < before.timeline.end { return "longer is shorter" }
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
    return brokenSides()
  }

  /// Both sides of each step last as long, stretch by stretch.
  private func brokenSides() -> String? {
    let timeline = player.timeline
    for step in timeline.steps.indices
    where timeline.steps[step].eachSide && !uneven.contains(step) {
      let own = timeline.segments.dropFirst().filter { $0.step == step }
      let (first, second) = (own.prefix(own.count / 2), own.suffix(own.count / 2))
      if first.map(\.length) != second.map(\.length) { return "sides of step \(step + 1)" }
      if first.compactMap(\.side).map(\.other) != second.compactMap(\.side) { return "sides" }
    }
    return nil
  }

  /// A running player wakes after now, within a second, at a second or a mark; no other wakes.
  private func brokenWake() -> String? {
    guard let wake = player.wake else { return player.isRunning ? "running, but asleep" : nil }
    if !player.isRunning { return "awake, but not running" }
    if wake <= now || now + .seconds(1) < wake { return "wake \(wake)" }
    let position = player.position + (wake - now)
    let passed = marks.contains { player.position < $0.due.at && $0.due.at < position }
    if passed { return "sleeps over a mark" }
    let meets =
      position.components.attoseconds == 0 || marks.contains { $0.due.at == position }
    return meets ? nil : "wakes at a second or a mark"
  }
}

extension Fixtures {
  /// The longest session of the shipped doses and of the samples.
  fileprivate static let longestSession = max(library.doses.session, Sample.limits.session)
}
