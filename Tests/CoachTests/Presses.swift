import Coach

/// Everything that can happen to a player.
enum Press: String, CaseIterable, Sendable {
  case tick, pauseOrGoOn, pause, next, back, extend, release, stop

  /// Lets it happen.
  func apply(to player: inout Player, _ now: Duration) -> [Cue] {
    switch self {
    case .tick: player.tick(now)
    case .pauseOrGoOn: player.pauseOrGoOn(now)
    case .pause: player.pause(now)
    case .next: player.next(now)
    case .back: player.back(now)
    case .extend: player.extend(now)
    case .release: player.release(now)
    case .stop: player.stop(now)
    }
  }
}

extension Player {
  /// Everything played so far.
  var playedInAll: Duration { played.reduce(.zero, +) }

  /// Whether it runs.
  var isRunning: Bool { if case .running = state { true } else { false } }
}
