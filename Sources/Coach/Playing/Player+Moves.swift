/// Navigation and adjustments during play. None of these takes played time away.
extension Player {
  /// Moves to the next segment; from the last one, to the end.
  package mutating func next(_ now: Duration) -> [Cue] {
    moving(now) { $0.timeline.segment(at: $0.seen).end }
  }

  /// Moves to the beginning of this segment, or of the one before if this one began less than 3
  /// seconds ago.
  package mutating func back(_ now: Duration) -> [Cue] {
    moving(now) { player in
      let index = player.timeline.index(at: player.seen)
      let here = player.timeline.segments[index].start
      let before = player.timeline.segments[max(0, index - 1)].start
      return player.seen - here < .seconds(3) ? before : here
    }
  }

  /// Restarts this step on its first side.
  package mutating func restart(_ now: Duration) -> [Cue] {
    moving(now) { player in
      let here = player.timeline.segment(at: player.seen)
      if here.kind == .getReady { return here.start }
      return player.timeline.start(ofStep: here.step)
    }
  }

  /// Moves to the beginning of a step, by its index; does nothing if there is no such step.
  package mutating func jump(toStep step: Int, _ now: Duration) -> [Cue] {
    guard timeline.steps.indices.contains(step) else { return tick(now) }
    return moving(now) { $0.timeline.start(ofStep: step) }
  }

  /// Skips the rest of this step on this side. A step without sides is skipped entirely.
  package mutating func skipSide(_ now: Duration) -> [Cue] {
    moving(now) { player in
      let past = player.timeline.segmentPastSide(of: player.timeline.index(at: player.seen))
      return past.map { player.timeline.segments[$0].start } ?? player.timeline.end
    }
  }

  /// Adds up to 15 seconds to this segment, within its dose, and to its partner on the other side
  /// if that is still to come.
  package mutating func longer(_ now: Duration) -> [Cue] {
    changing(now) { $0.timeline.makeLonger($0.timeline.index(at: $0.seen), by: .seconds(15)) }
  }

  /// Takes up to 15 seconds from this segment, as long as the rest is still useful, and from its
  /// partner on the other side if that is still to come.
  package mutating func shorter(_ now: Duration) -> [Cue] {
    changing(now) { $0.timeline.makeShorter(at: $0.seen, by: .seconds(15)) }
  }

  /// Scales all later steps to 50 to 150 percent of their time.
  package mutating func length(toPercent percent: Int, _ now: Duration) -> [Cue] {
    changing(now) { player in
      let index = player.timeline.index(at: player.seen)
      player.timeline.scale(after: index, toPercent: min(150, max(50, percent)))
    }
  }

  /// Swaps the order of the sides in all later steps.
  package mutating func swapSides(_ now: Duration) -> [Cue] {
    changing(now) { $0.timeline.swapSides(after: $0.timeline.index(at: $0.seen)) }
  }

  private mutating func moving(_ now: Duration, _ place: (Player) -> Duration) -> [Cue] {
    let cues = tick(now)
    return isOver ? cues : move(to: place(self), now)
  }

  private mutating func changing(_ now: Duration, _ change: (inout Player) -> Void) -> [Cue] {
    let cues = tick(now)
    if !isOver { change(&self) }
    return cues
  }
}

extension Timeline {
  /// The position at which a step begins, by its index.
  package func start(ofStep step: Int) -> Duration {
    segments.first { $0.step == step && $0.kind != .getReady }?.start ?? start
  }
}
