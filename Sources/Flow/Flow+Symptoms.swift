import Coach

/// What happens after `!`.
extension Flow {
  /// Takes what hurts: eases the rest of the session, or stops it.
  mutating func hurt(_ id: Symptom.ID, _ now: Duration) -> [Effect] {
    guard case .hurting(var playing) = route,
      let hurt = library?.hurts.first(where: { $0.id == id })
    else { return [] }
    switch hurt.outcome {
    case .ease:
      let cues = playing.ease(now).cues
      if playing.player.isOver { return end(playing) }
      route = .playing(playing)
      return cues.map { .tell(playing.announcement(of: $0)) } + [.checkpoint(playing.checkpoint)]
    case .stop(let stop):
      _ = playing.perform(.stop, at: now)
      guard playing.routine != nil else {
        go(to: .stopped(StoppedSession(hurt: hurt, stop: stop, after: nil)))
        return [.forgetCheckpoint] + hold(stop, playing, now)
      }
      // What must hold from now on is kept first.
      return hold(stop, playing, now) + end(playing, because: (hurt, stop))
    }
  }

  /// Back to the player, which stands still: nothing hurts after all.
  mutating func cancelSymptom() -> [Effect] {
    guard case .hurting(let playing) = route else { return [] }
    route = .playing(playing)
    return [.checkpoint(playing.checkpoint)]
  }

  /// The advice was read: on to the rating; after a practice timer, to what is asked again.
  mutating func understood(_ now: Duration) -> [Effect] {
    guard case .stopped(let stopped) = route else { return [] }
    guard var after = stopped.after else {
      go(to: .home)
      return stopped.stop.asksAgain ? startCheckIn(.suggest, now) : []
    }
    after.asksAgain = stopped.stop.asksAgain
    go(to: .after(after))
    return []
  }

  /// What a stop changes for the next session: where hands stay off, which answers count no longer,
  /// and a danger sign, which stands like one of a check-in until someone has looked.
  private mutating func hold(_ stop: Symptom.Stop, _ playing: Session, _ now: Duration) -> [Effect]
  {
    if stop.days > 0, let place = playing.restingPlace(stop.off) {
      let until = now + .seconds(86_400 * stop.days)
      history.resting.append(History.Resting(place: place, until: until))
    }
    guard stop.asksAgain || stop.advice != nil, let screening = library?.screening else {
      return []
    }
    history.answers.removeAll { screening.question($0.question)?.keep.time != nil }
    var outcome = history.outcome ?? History.Outcome(advice: .selfCare, rules: [])
    if let advice = stop.advice, advice > outcome.advice {
      outcome = History.Outcome(advice: advice, rules: outcome.rules)
      history.cleared = []
    }
    history.outcome = outcome
    return [.checkedIn(history.answers, outcome, cleared: history.cleared)]
  }
}
