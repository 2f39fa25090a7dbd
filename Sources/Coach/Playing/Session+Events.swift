extension Session {
  /// How long the terminal may be hidden before the time played meanwhile is discarded.
  private static let longestHidden: Duration = .seconds(2)

  /// Handles an event.
  package mutating func take(_ event: PlayerEvent, at now: Duration) -> SessionChange {
    switch event {
    case .tick:
      let cues = player.tick(now)
      // A new cue matters more than the notice of the last change.
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

  /// Shows a notice from outside the session, until the next change.
  package mutating func show(_ notice: SessionNotice) { self.notice = notice }

  /// Handles the terminal being shown again. After more than 2 seconds the player is paused where
  /// the user last saw it.
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
