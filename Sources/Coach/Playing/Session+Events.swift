extension Session {
  /// How long the terminal may show nothing before what was played meanwhile does not count.
  private static let longestHidden: Duration = .seconds(2)

  /// Takes what happens by itself.
  package mutating func take(_ event: PlayerEvent, at now: Duration) -> SessionChange {
    switch event {
    case .tick:
      let cues = player.tick(now)
      // What is told next is of more use than what was said of the last change.
      if !cues.isEmpty { notice = nil }
      return SessionChange(cues, notice: notice)
    case .pause:
      (notice, seenLast) = (nil, nil)
      return SessionChange(player.pause(now))
    case .releaseByHolding:
      (notice, seenLast) = (nil, nil)
      return SessionChange(player.releaseByHolding(now))
    case .stalled:
      player.stall()
      return SessionChange([], notice: notice)
    case .hidden:
      let cues = player.tick(now)
      if seenLast == nil { seenLast = player }
      return SessionChange(cues, notice: notice)
    case .shown(let time):
      return SessionChange(show(after: time, now), notice: notice)
    }
  }

  /// Shows what the user should know from outside, until the next change.
  package mutating func show(_ notice: SessionNotice) { self.notice = notice }

  /// The terminal shows things again. After more than 2 seconds the user finds the player paused,
  /// where they saw it last.
  private mutating func show(after time: Duration, _ now: Duration) -> [Cue] {
    defer { seenLast = nil }
    guard let last = seenLast, time > Self.longestHidden, case .running = player.state else {
      return player.tick(now)
    }
    player = last
    player.stall()
    return []
  }
}
