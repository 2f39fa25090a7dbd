import Coach

/// An event that can happen to a player.
enum Press: String, CaseIterable, Sendable {
  case tick, togglePause, pause, stall, next, back, restart, longer, shorter, jump, length,
    swapSides, skipSide, release, releaseByHolding, stop

  /// Whether the event may move the position other than by time passing.
  var isMove: Bool {
    switch self {
    case .next, .back, .restart, .jump, .skipSide, .release, .releaseByHolding: true
    case .tick, .togglePause, .pause, .stall, .longer, .shorter, .length, .swapSides, .stop:
      false
    }
  }

  /// Whether the event may change the timeline.
  var isChange: Bool {
    switch self {
    case .longer, .shorter, .length, .swapSides: true
    case .tick, .togglePause, .pause, .stall, .next, .back, .restart, .jump, .skipSide, .release,
      .releaseByHolding, .stop:
      false
    }
  }

  /// Applies the event; `step` is where a jump goes, `percent` what scaling leaves.
  func apply(
    to player: inout Player, _ now: Duration, step: Int = 1, percent: Int = 50
  ) -> [Cue] {
    switch self {
    case .tick: return player.tick(now)
    case .togglePause: return player.togglePause(now)
    case .pause: return player.pause(now)
    case .stall:
      player.stall()
      return []
    case .next: return player.next(now)
    case .back: return player.back(now)
    case .restart: return player.restart(now)
    case .longer: return player.longer(now)
    case .shorter: return player.shorter(now)
    case .jump: return player.jump(toStep: step, now)
    case .length: return player.length(toPercent: percent, now)
    case .swapSides: return player.swapSides(now)
    case .skipSide: return player.skipSide(now)
    case .release: return player.release(now)
    case .releaseByHolding: return player.releaseByHolding(now)
    case .stop: return player.stop(now)
    }
  }
}

extension Player {
  /// The total time played so far.
  var playedInAll: Duration { played.reduce(.zero, +) }

  /// Whether it is running.
  var isRunning: Bool { if case .running = state { true } else { false } }

  /// Whether it is waiting for a key.
  var isWaiting: Bool { if case .waiting = state { true } else { false } }

  /// Whether it is paused.
  var isPaused: Bool { if case .paused = state { true } else { false } }
}
