/// Plays a timeline: a position that moves with the clock, and what really was played.
///
/// The player never reads a clock. Each event brings the time, counted from any fixed moment;
/// position = time − anchor, so nothing adds up and nothing drifts. Jumping, going back, extending
/// and resuming are all a change of the anchor.
package struct Player: Hashable, Sendable {
  /// What the player is doing.
  package enum State: Hashable, Sendable {
    /// The position moves; it was zero when the clock showed `anchor`.
    case running(anchor: Duration)
    /// The position stands still.
    case paused(at: Duration)
    /// The last second was played.
    case finished
    /// The user stopped it at a position.
    case stopped(at: Duration)
  }

  package private(set) var timeline: Timeline
  package private(set) var state: State
  /// Time really spent in each segment, in the order of the timeline's segments. Going back or
  /// jumping never takes any of it away.
  package private(set) var played: [Duration]
  /// Up to where time was credited and cues were given.
  private var seen: Duration

  /// Starts to play from the beginning at this time of the clock.
  package init(_ timeline: Timeline, now: Duration) {
    self.timeline = timeline
    state = .running(anchor: now - timeline.start)
    played = Array(repeating: .zero, count: timeline.segments.count)
    seen = timeline.start
  }

  /// Where in the timeline it is: as of the last event.
  package var position: Duration { seen }

  /// Whether it has come to its end, one way or the other.
  package var isOver: Bool {
    switch state {
    case .running, .paused: false
    case .finished, .stopped: true
    }
  }

  /// The clock's time at which something next changes: a second on the display, or a cue.
  /// `nil` while nothing moves.
  package var wake: Duration? {
    switch state {
    case .running(let anchor):
      let second = Duration.seconds(seen.components.seconds + (seen < .zero ? 0 : 1))
      let nextSecond = second > seen ? second : second + .seconds(1)
      let mark = timeline.nextMark(after: seen)?.at ?? nextSecond
      return anchor + min(nextSecond, mark)
    case .paused, .finished, .stopped: return nil
    }
  }

  /// Time has come to `now`: credits what was played and returns the cues that fell due.
  package mutating func tick(_ now: Duration) -> [Cue] {
    switch state {
    case .running(let anchor):
      let position = min(now - anchor, timeline.end)
      guard position > seen else { return [] }
      let cues = timeline.marks(after: seen, through: position).map(\.cue)
      credit(through: position)
      if position == timeline.end { state = .finished }
      return cues
    case .paused, .finished, .stopped: return []
    }
  }

  /// Stands still, or goes on.
  package mutating func pauseOrGoOn(_ now: Duration) -> [Cue] {
    switch state {
    case .running: return pause(now)
    case .paused(let position):
      state = .running(anchor: now - position)
      return []
    case .finished, .stopped: return []
    }
  }

  /// Stands still; nothing changes where it already does.
  package mutating func pause(_ now: Duration) -> [Cue] {
    let cues = tick(now)
    if case .running = state { state = .paused(at: seen) }
    return cues
  }

  /// Goes on to the next segment; from the last one, to the end.
  package mutating func next(_ now: Duration) -> [Cue] {
    let cues = tick(now)
    if isOver { return cues }
    return jump(to: timeline.segment(at: seen).end, now)
  }

  /// Goes back to the beginning of this segment, or to that of the one before where this one
  /// began less than 3 seconds ago.
  package mutating func back(_ now: Duration) -> [Cue] {
    let cues = tick(now)
    if isOver { return cues }
    let index = timeline.index(at: seen)
    let here = timeline.segments[index].start
    let before = timeline.segments[max(0, index - 1)].start
    return jump(to: seen - here < .seconds(3) ? before : here, now)
  }

  /// Adds up to 15 seconds to this segment, within what its dose allows. The time it really added
  /// is how much later the timeline ends.
  package mutating func extend(_ now: Duration) -> [Cue] {
    let cues = tick(now)
    if isOver { return cues }
    let index = timeline.index(at: seen)
    timeline.extend(index, by: timeline.extendable(index, by: .seconds(15)))
    return cues
  }

  /// Ends a hold that lasts until it is released, once its shortest time is over.
  package mutating func release(_ now: Duration) -> [Cue] {
    let cues = tick(now)
    let segment = timeline.segment(at: seen)
    guard !isOver, let floor = segment.releasable, seen >= segment.start + floor else {
      return cues
    }
    return jump(to: segment.end, now)
  }

  /// Ends the session here.
  package mutating func stop(_ now: Duration) -> [Cue] {
    let cues = tick(now)
    if !isOver { state = .stopped(at: seen) }
    return cues
  }

  /// Moves to a position without crediting the time between, and tells what begins there.
  private mutating func jump(to position: Duration, _ now: Duration) -> [Cue] {
    seen = position
    switch state {
    case .running: state = .running(anchor: now - position)
    case .paused: state = .paused(at: position)
    case .finished, .stopped: return []
    }
    if position == timeline.end {
      state = .finished
      return [.done]
    }
    return [timeline.cueAtStart(of: timeline.index(at: position))]
  }

  /// Counts the time up to a position as played, segment by segment.
  private mutating func credit(through position: Duration) {
    for index in timeline.index(at: seen)...timeline.index(at: position) {
      let segment = timeline.segments[index]
      let time = min(position, segment.end) - max(seen, segment.start)
      if time > .zero { played[index] += time }
    }
    seen = position
  }
}
