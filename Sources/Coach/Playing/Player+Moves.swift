/// Where the user may go, and what may be changed, while a player plays. Nothing here takes played
/// time away.
extension Player {
  /// Goes on to the next segment; from the last one, to the end.
  package mutating func next(_ now: Duration) -> [Cue] {
    moving(now) { $0.timeline.segment(at: $0.seen).end }
  }

  /// Goes back to the beginning of this segment, or to that of the one before where this one
  /// began less than 3 seconds ago.
  package mutating func back(_ now: Duration) -> [Cue] {
    moving(now) { player in
      let index = player.timeline.index(at: player.seen)
      let here = player.timeline.segments[index].start
      let before = player.timeline.segments[max(0, index - 1)].start
      return player.seen - here < .seconds(3) ? before : here
    }
  }

  /// Begins this step again, on its first side.
  package mutating func restart(_ now: Duration) -> [Cue] {
    moving(now) { player in
      let here = player.timeline.segment(at: player.seen)
      if here.kind == .getReady { return here.start }
      return player.timeline.start(ofStep: here.step)
    }
  }

  /// Goes to the beginning of a step, by its index; nothing happens where there is none.
  package mutating func jump(toStep step: Int, _ now: Duration) -> [Cue] {
    guard timeline.steps.indices.contains(step) else { return tick(now) }
    return moving(now) { $0.timeline.start(ofStep: step) }
  }

  /// Leaves out what remains of this step on this side. A step without sides is left as a whole.
  package mutating func skipSide(_ now: Duration) -> [Cue] {
    moving(now) { player in
      let past = player.timeline.segmentPastSide(of: player.timeline.index(at: player.seen))
      return past.map { player.timeline.segments[$0].start } ?? player.timeline.end
    }
  }

  /// Adds up to 15 seconds to this segment, within what its dose allows, and to the same on the
  /// other side where that is in the future.
  package mutating func longer(_ now: Duration) -> [Cue] {
    changing(now) { $0.timeline.makeLonger($0.timeline.index(at: $0.seen), by: .seconds(15)) }
  }

  /// Takes up to 15 seconds from this segment, as far as what is left does any good, and from the
  /// same on the other side where that is in the future.
  package mutating func shorter(_ now: Duration) -> [Cue] {
    changing(now) { $0.timeline.makeShorter(at: $0.seen, by: .seconds(15)) }
  }

  /// Gives all later steps a share of their time, 50 to 150 percent.
  package mutating func length(toPercent percent: Int, _ now: Duration) -> [Cue] {
    changing(now) { player in
      let index = player.timeline.index(at: player.seen)
      player.timeline.scale(after: index, toPercent: min(150, max(50, percent)))
    }
  }

  /// Begins all later steps on the other side.
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
  /// Where a step, by its index, begins.
  package func start(ofStep step: Int) -> Duration {
    segments.first { $0.step == step && $0.kind != .getReady }?.start ?? start
  }
}
