import Coach

/// The flow after `!`.
extension Flow {
  /// Takes what hurts, and eases the rest of the session or stops it.
  mutating func hurt(_ id: Symptom.ID, _ now: Moment) -> [Effect] {
    guard case .hurting(var playing) = route,
      let hurt = library?.hurts.first(where: { $0.id == id })
    else { return [] }
    switch hurt.outcome {
    case .ease:
      let cues = playing.ease(now.steady).cues
      if playing.player.isOver { return end(playing, now.wall) }
      route = .playing(playing)
      return cues.map { .tell(playing.announcement(of: $0)) } + [.checkpoint(playing.checkpoint)]
    case .stop(let stop):
      _ = playing.perform(.stop, at: now.steady)
      guard playing.record != nil else {
        go(to: .stopped(StoppedSession(hurt: hurt, stop: stop, after: nil)))
        return [.forgetCheckpoint] + hold(stop, playing, now.wall)
      }
      // Record first what must hold from now on.
      return hold(stop, playing, now.wall) + end(playing, now.wall, because: (hurt, stop))
    }
  }

  /// Returns to the paused player: nothing hurts after all.
  mutating func cancelSymptom() -> [Effect] {
    guard case .hurting(let playing) = route else { return [] }
    route = .playing(playing)
    return [.checkpoint(playing.checkpoint)]
  }

  /// Continues after the advice was read: to the rating or, after a practice timer or a rehearsal,
  /// to the safety questions if they are due.
  mutating func understood(_ now: WallTime) -> [Effect] {
    guard case .stopped(let stopped) = route else { return [] }
    guard var after = stopped.after else {
      go(to: .home)
      return stopped.stop.asksAgain ? startCheckIn(.suggest, now) : []
    }
    after.asksAgain = stopped.stop.asksAgain
    go(to: .after(after))
    return []
  }

  /// Applies the lasting effects of a stop: which place to avoid, which answers expire, and a
  /// danger sign that stays in force, like one from a check-in, until someone has looked.
  private mutating func hold(_ stop: Symptom.Stop, _ playing: Session, _ now: WallTime) -> [Effect]
  {
    if stop.days > 0, let place = playing.restingPlace(stop.off) {
      let until = now + .seconds(86_400 * stop.days)
      history.resting.append(History.Resting(place: place, until: until))
    }
    guard stop.asksAgain || stop.advice != nil, let screening = library?.screening else {
      return []
    }
    var record = history.checkIn ?? CheckInRecord(at: now, advice: .selfCare)
    record.at = now
    record.answers.removeAll { screening.question($0.question)?.keep.time != nil }
    if let advice = stop.advice, advice > record.advice {
      record.advice = advice
      record.cleared = []
    }
    history.checkIn = record
    return [.checkedIn(record)]
  }
}
