import Coach

/// From the preview to the saved session.
extension Flow {
  /// Begins the previewed routine; where its answers have grown old, asks again first.
  mutating func begin(_ now: Duration) -> [Effect] {
    guard case .preview(let preview) = place else { return [] }
    guard let screening = library?.screening, preview.checkIn.holds(at: now, for: screening)
    else {
      return startCheckIn(.play(preview.routine), now)
    }
    let player = Player(preview.timeline, now: now)
    go(
      to: .playing(
        Playing(
          routine: preview.routine, pressure: preview.pressure, painBefore: preview.painBefore,
          player: player)))
    return [.cue(.getReady)]
  }

  /// Gives an event to the player; where it ends the routine, goes on to rate it.
  mutating func play(_ event: PlayerEvent, _ now: Duration) -> [Effect] {
    guard case .playing(var playing) = place else { return [] }
    let effects = playing.player.take(event, now).map(Effect.cue)
    guard playing.player.isOver else {
      place = .playing(playing)
      return effects
    }
    let record = SessionRecord(
      of: playing.routine, played: playing.player, painBefore: playing.painBefore)
    guard record.active > .zero else {
      go(to: .home)
      return effects
    }
    go(to: .after(After(record: record)))
    history.last = History.Session(record: record, daysAgo: 0)
    history.sessions += 1
    return effects + [.save(record)]
  }

  /// Keeps how the back feels after a session.
  mutating func rate(_ pain: Int, _ note: String) -> [Effect] {
    guard case .after(let after) = place, (0...10).contains(pain) else { return [] }
    var record = after.record
    record.painAfter = pain
    record.note = note
    history.last = History.Session(record: record, daysAgo: 0)
    go(to: .home)
    return [.rate(pain: pain, note: note)]
  }
}

extension Player {
  /// Carries out one event at a time of the clock.
  fileprivate mutating func take(_ event: Flow.PlayerEvent, _ now: Duration) -> [Cue] {
    switch event {
    case .tick: tick(now)
    case .pauseOrGoOn: pauseOrGoOn(now)
    case .pause: pause(now)
    case .next: next(now)
    case .back: back(now)
    case .extend: extend(now)
    case .release: release(now)
    case .stop: stop(now)
    }
  }
}
