import Coach

extension Session {
  /// How long the terminal may show nothing before what was played meanwhile does not count.
  private static let longestHidden: Duration = .seconds(2)

  /// Carries out one event at a time of the clock.
  mutating func take(_ event: Flow.PlayerEvent, _ now: Duration) -> [Cue] {
    let before = self
    defer { noteAdjustment(event, since: before) }
    switch event {
    case .tick, .hidden, .shown, .stalled: break
    // Who steers from elsewhere follows the clock, whatever this terminal shows.
    default: (notice, seenLast) = (nil, nil)
    }
    switch event {
    case .tick:
      let cues = player.tick(now)
      // What is told next is of more use than what was said of the last change.
      if !cues.isEmpty { notice = nil }
      return cues
    case .togglePause: return player.togglePause(now)
    case .pause, .hurts: return player.pause(now)
    case .next: return player.next(now)
    case .back: return player.back(now)
    case .restart: return player.restart(now)
    case .extend:
      let cues = player.extend(now)
      if player.timeline == before.player.timeline {
        notice = .safeLimit
      }
      return cues
    case .shorten:
      let cues = player.shorten(now)
      if player.timeline == before.player.timeline {
        notice = .tooShort
      }
      return cues
    case .jump(let step): return player.jump(toStep: step, now)
    case .skipSide: return player.skipSide(now)
    case .swapSides: return player.swapSides(now)
    case .lengthOfRest(let percent):
      let before = player.timeline
      let cues = player.scaleRest(toPercent: percent, now)
      // What the doses do not allow changes nothing.
      if player.timeline != before { self.percent = min(150, max(50, percent)) }
      return cues
    case .pressure(let wanted):
      pressure = highestPressure.map { min($0, max(1, wanted)) }
      return player.tick(now)
    case .profile(let profile):
      self.profile = profile
      return player.tick(now)
    case .release:
      if let left = player.untilRelease {
        notice = .holdOn(seconds: left.secondsUp)
      }
      return player.release(now)
    case .releaseByHolding: return player.releaseByHolding(now)
    case .stop: return player.stop(now)
    case .stalled:
      player.stall()
      return []
    case .hidden:
      let cues = player.tick(now)
      if seenLast == nil { seenLast = player }
      return cues
    case .shown(let time): return show(after: time, now)
    }
  }

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

  /// Notes for the record what an event of the user has changed.
  private mutating func noteAdjustment(_ event: Flow.PlayerEvent, since before: Session) {
    let was = before.player
    let step = was.timeline.segment(at: was.position).step + 1
    switch event {
    case .next where player.position != was.position:
      adjustments.note(.next, step: step, value: 1)
    case .back where player.position != was.position:
      adjustments.note(.back, step: step, value: 1)
    case .restart: adjustments.note(.restart, step: step, value: 1)
    case .jump(let target) where player.position != was.position:
      adjustments.note(.jump, step: step, value: target + 1)
    case .skipSide where player.position != was.position:
      adjustments.note(.skipSide, step: step, value: 1)
    case .swapSides where player.timeline != was.timeline:
      adjustments.note(.swapSides, step: step, value: 1)
    case .extend where player.timeline != was.timeline:
      adjustments.note(
        .longer, step: step, value: (player.timeline.end - was.timeline.end).secondsUp)
    case .shorten where player.timeline != was.timeline:
      adjustments.note(
        .shorter, step: step, value: (was.timeline.end - player.timeline.end).secondsUp)
    case .lengthOfRest where percent != before.percent:
      adjustments.note(.length, step: step, value: percent)
    case .pressure where pressure != before.pressure:
      adjustments.note(.pressure, step: step, value: pressure ?? 0)
    case .tick, .togglePause, .pause, .next, .back, .extend, .shorten, .jump, .skipSide,
      .swapSides, .lengthOfRest, .pressure, .profile, .release, .releaseByHolding, .hurts, .stop,
      .stalled,
      .hidden, .shown:
      break
    }
  }
}
