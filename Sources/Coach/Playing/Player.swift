/// Plays a timeline: tracks a position that moves with the clock and the time actually played.
///
/// The player never reads a clock. Each event carries the time since a fixed moment, and position =
/// time − anchor, so errors neither accumulate nor drift. Jumping, going back, extending and
/// resuming all only change the anchor.
package struct Player: Hashable, Sendable {
  /// What the player is doing.
  package enum State: Hashable, Sendable {
    /// The position moves; it was zero when the clock showed `anchor`.
    case running(anchor: Duration)
    /// The position is fixed.
    case paused(at: Duration)
    /// The position is fixed at the start of a step that waits for a key.
    case waiting(at: Duration)
    /// The last second was played.
    case finished
    /// The user stopped it at a position.
    case stopped(at: Duration)
  }

  package internal(set) var timeline: Timeline
  package internal(set) var state: State
  /// Time actually played in each segment, in the order of the timeline's segments. Going back or
  /// jumping never takes any of it away.
  package internal(set) var played: [Duration]
  /// The position up to which time has been credited and cues returned.
  private(set) var seen: Duration

  /// Starts playing from the beginning; `now` is the clock's current time.
  package init(_ timeline: Timeline, now: Duration) {
    self.init(
      timeline, state: .running(anchor: now - timeline.start),
      played: Array(repeating: .zero, count: timeline.segments.count), at: timeline.start)
  }

  init(_ timeline: Timeline, state: State, played: [Duration], at position: Duration) {
    self.timeline = timeline
    self.state = state
    self.played = played
    seen = position
  }

  /// The position in the timeline as of the last event.
  package var position: Duration { seen }

  /// Whether the session has finished or been stopped.
  package var isOver: Bool {
    switch state {
    case .running, .paused, .waiting: false
    case .finished, .stopped: true
    }
  }

  /// The clock time of the next change: a second on the display, or a cue. `nil` while the position
  /// is fixed.
  package var wake: Duration? {
    switch state {
    case .running(let anchor):
      let second = Duration.seconds(seen.components.seconds + (seen < .zero ? 0 : 1))
      let nextSecond = second > seen ? second : second + .seconds(1)
      let mark = timeline.nextMark(after: seen)?.at ?? nextSecond
      return anchor + min(nextSecond, mark)
    case .paused, .waiting, .finished, .stopped: return nil
    }
  }

  /// Advances to `now`: credits the time played and returns the cues that fell due.
  package mutating func tick(_ now: Duration) -> [Cue] {
    switch state {
    case .running(let anchor):
      let barrier = nextWait
      let position = min(now - anchor, barrier ?? timeline.end)
      guard position > seen else { return [] }
      let cues = timeline.marks(after: seen, through: position).map(\.cue)
      credit(through: position)
      if position == barrier {
        state = .waiting(at: position)
      } else if position == timeline.end {
        state = .finished
      }
      return cues
    case .paused, .waiting, .finished, .stopped: return []
    }
  }

  /// Pauses or resumes. A waiting player starts to run.
  package mutating func togglePause(_ now: Duration) -> [Cue] {
    switch state {
    case .running: return pause(now)
    case .paused(let position), .waiting(let position):
      state = .running(anchor: now - position)
      return []
    case .finished, .stopped: return []
    }
  }

  /// Pauses; does nothing if the player isn't running.
  package mutating func pause(_ now: Duration) -> [Cue] {
    let cues = tick(now)
    if case .running = state { state = .paused(at: seen) }
    return cues
  }

  /// The process was suspended. Time since the last event is not credited.
  package mutating func stall() {
    if case .running = state { state = .paused(at: seen) }
  }

  /// Ends a releasable hold once its shortest time is over; continues if a step waits for a key.
  package mutating func release(_ now: Duration) -> [Cue] {
    if case .waiting = state { return togglePause(now) }
    let cues = tick(now)
    guard !isOver, canRelease else { return cues }
    return move(to: timeline.segment(at: seen).end, now)
  }

  /// Handles a held space bar: undoes the pause from its first press, then releases the hold.
  package mutating func releaseByHolding(_ now: Duration) -> [Cue] {
    guard timeline.segment(at: seen).releasable != nil else { return tick(now) }
    if case .paused = state { _ = togglePause(now) }
    return release(now)
  }

  /// Whether the current segment is a hold that can be released now.
  package var canRelease: Bool {
    let segment = timeline.segment(at: seen)
    return segment.releasable.map { seen >= segment.start + $0 } ?? false
  }

  /// The time until the current hold can be released; `nil` if it can be now, or isn't releasable.
  package var untilRelease: Duration? {
    let segment = timeline.segment(at: seen)
    let left = segment.releasable.map { segment.start + $0 - seen }
    return left.flatMap { $0 > .zero ? $0 : nil }
  }

  /// Ends the session here.
  package mutating func stop(_ now: Duration) -> [Cue] {
    let cues = tick(now)
    if !isOver { state = .stopped(at: seen) }
    return cues
  }

  /// Moves to a position without crediting the time between, and returns the cue that begins there.
  mutating func move(to position: Duration, _ now: Duration) -> [Cue] {
    seen = position
    let index = timeline.index(at: position)
    switch state {
    case .running, .waiting:
      let waits = position == timeline.segments[index].start && timeline.waits(at: index)
      state = waits ? .waiting(at: position) : .running(anchor: now - position)
    case .paused: state = .paused(at: position)
    case .finished, .stopped: return []
    }
    if position == timeline.end {
      state = .finished
      return [.done]
    }
    return [timeline.cueAtStart(of: index)]
  }

  /// The next position at which the clock waits for a key; `nil` if it runs to the end.
  private var nextWait: Duration? {
    let here = timeline.index(at: seen)
    return timeline.segments.indices[here...].first {
      timeline.segments[$0].start > seen && timeline.waits(at: $0)
    }
    .map { timeline.segments[$0].start }
  }

  /// Credits the time up to a position as played, segment by segment.
  private mutating func credit(through position: Duration) {
    for index in timeline.index(at: seen)...timeline.index(at: position) {
      let segment = timeline.segments[index]
      let time = min(position, segment.end) - max(seen, segment.start)
      if time > .zero { played[index] += time }
    }
    seen = position
  }
}

extension Player.State {
  /// The name in machine-readable output.
  package var word: String {
    switch self {
    case .running: "running"
    case .paused: "paused"
    case .waiting: "waiting"
    case .finished: "finished"
    case .stopped: "stopped"
    }
  }
}
