extension Session {
  /// Performs a command, with a value if it takes one.
  package mutating func perform(
    _ command: PlayerCommand, _ value: PlayerCommand.Value? = nil, at now: Duration
  ) -> SessionChange {
    // A remote controller follows the clock, whatever this terminal shows.
    seenLast = nil
    let change = carryOut(command, value, now)
    note(change)
    return change
  }

  /// Whether a value is valid for a command in the current session.
  package func accepts(_ value: PlayerCommand.Value, for command: PlayerCommand) -> Bool {
    switch (command.values, value) {
    case (.step, .number(let step)): player.timeline.steps.indices.contains(step - 1)
    case (.pressure, .number(let wanted)): pressure != nil && (1...10).contains(wanted)
    case (.percent, .number(let percent)): Self.percents.contains(percent)
    case (.profile, .cues): true
    case (.step, _), (.pressure, _), (.percent, _), (.profile, _), (nil, _): false
    }
  }

  /// Records the adjustment of a change, if any, and shows its notice.
  mutating func note(_ change: SessionChange) {
    notice = change.notice
    if let adjustment = change.adjustment { adjustments.note(adjustment) }
  }

  /// The allowed lengths of later steps, in percent.
  private static let percents = 50...150

  private mutating func carryOut(
    _ command: PlayerCommand, _ value: PlayerCommand.Value?, _ now: Duration
  ) -> SessionChange {
    switch (command, value) {
    case (.togglePause, _): SessionChange(player.togglePause(now))
    case (.hurts, _): SessionChange(player.pause(now))
    case (.next, _): move(.next) { $0.next(now) }
    case (.back, _): move(.back) { $0.back(now) }
    case (.release, _): release(now)
    case (.longer, _): longer(now)
    case (.shorter, _): shorter(now)
    case (.stop, _): SessionChange(player.stop(now))
    case (.restart, _): restart(now)
    case (.skipSide, _): move(.skipSide) { $0.skipSide(now) }
    case (.jump, .number(let step)): move(.jump, value: step) { $0.jump(toStep: step - 1, now) }
    case (.pressure, .number(let wanted)): press(wanted, now)
    case (.length, .number(let wanted)): length(wanted, now)
    case (.swapSides, _): swapSides(now)
    case (.cues, .cues(let wanted)): tell(wanted, now)
    // An invalid or missing value, or a command for the screen alone.
    case (.jump, _), (.pressure, _), (.length, _), (.cues, _), (.adjust, _), (.text, _):
      SessionChange(player.tick(now))
    }
  }

  /// Moves within the timeline; recorded only if the position changes.
  private mutating func move(
    _ command: PlayerCommand, value: Int = 1, _ go: (inout Player) -> [Cue]
  ) -> SessionChange {
    let (step, position) = (step, player.position)
    let cues = go(&player)
    let isElsewhere = player.position != position
    return SessionChange(cues, adjustment: isElsewhere ? kept(command, step, value) : nil)
  }

  private mutating func restart(_ now: Duration) -> SessionChange {
    let step = step
    return SessionChange(player.restart(now), adjustment: kept(.restart, step, 1))
  }

  private mutating func release(_ now: Duration) -> SessionChange {
    let due = player.tick(now)
    let early = player.untilRelease.map { SessionNotice.holdOn(seconds: $0.secondsUp) }
    return SessionChange(due + player.release(now), notice: early)
  }

  private mutating func longer(_ now: Duration) -> SessionChange {
    let (step, timeline) = (step, player.timeline)
    let cues = player.longer(now)
    if player.timeline == timeline { return SessionChange(cues, notice: .safeLimit) }
    let more = (player.timeline.end - timeline.end).secondsUp
    return SessionChange(cues, adjustment: kept(.longer, step, more))
  }

  private mutating func shorter(_ now: Duration) -> SessionChange {
    let (step, timeline) = (step, player.timeline)
    let cues = player.shorter(now)
    if player.timeline == timeline { return SessionChange(cues, notice: .tooShort) }
    let less = (timeline.end - player.timeline.end).secondsUp
    return SessionChange(cues, adjustment: kept(.shorter, step, less))
  }

  private mutating func swapSides(_ now: Duration) -> SessionChange {
    let (step, timeline) = (step, player.timeline)
    let cues = player.swapSides(now)
    let isSame = player.timeline == timeline
    return SessionChange(cues, adjustment: isSame ? nil : kept(.swapSides, step, 1))
  }

  private mutating func length(_ wanted: Int, _ now: Duration) -> SessionChange {
    let (step, timeline, before) = (step, player.timeline, percent)
    let share = min(Self.percents.upperBound, max(Self.percents.lowerBound, wanted))
    let cues = player.length(toPercent: share, now)
    // A change that the doses rule out has no effect.
    if player.timeline != timeline { percent = share }
    return SessionChange(cues, adjustment: percent == before ? nil : kept(.length, step, percent))
  }

  private mutating func press(_ wanted: Int, _ now: Duration) -> SessionChange {
    let (step, before) = (step, pressure)
    pressure = highestPressure.map { min($0, max(1, wanted)) }
    let cues = player.tick(now)
    return SessionChange(
      cues, adjustment: pressure == before ? nil : kept(.pressure, step, pressure ?? 0))
  }

  private mutating func tell(_ wanted: CueProfile, _ now: Duration) -> SessionChange {
    profile = wanted
    return SessionChange(player.tick(now))
  }

  private func kept(_ command: PlayerCommand, _ step: Int, _ value: Int)
    -> SessionRecord.Adjustment
  {
    SessionRecord.Adjustment(kind: .command(command), step: step, value: value)
  }
}
