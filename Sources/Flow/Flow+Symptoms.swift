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
      let cues = playing.ease(now)
      if playing.player.isOver { return end(playing) }
      route = .playing(playing)
      return cues.map { .tell(playing.telling($0)) } + [.checkpoint(playing.checkpoint)]
    case .stop(let stop):
      _ = playing.player.stop(now)
      guard case .routine = playing.subject else {
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

extension Session {
  /// How much lighter it goes on (clinical.md, D.0: too hard means 2 points less).
  private static let lighterBy = 2
  /// How much of their time later steps keep (clinical.md, E.10: shorten by 30 %).
  private static let shorterTo = 70

  /// Makes the rest lighter and shorter and leaves what hurts; it stands still until the user goes
  /// on.
  fileprivate mutating func ease(_ now: Duration) -> [Cue] {
    let wasLightest = pressure == 1
    eased += 1
    adjustments.note(
      .ease, step: player.timeline.segment(at: player.position).step + 1, value: 1)
    if let pressure { self.pressure = max(1, pressure - Self.lighterBy) }
    highestPressure = pressure
    percent = max(50, percent * Self.shorterTo / 100)
    _ = player.scaleRest(toPercent: percent, now)
    // The second time, or where it cannot be lighter, this place is left alone.
    guard eased > 1 || wasLightest else {
      notice = .eased(pressure: pressure)
      return []
    }
    notice = .easedAndLeftOut
    let cues = player.skipSide(now)
    // A clock that waited for a key would run on there.
    return cues + player.pause(now)
  }

  /// Where the step works in which something hurt: that of the last step that worked, where this
  /// one does not.
  fileprivate func restingPlace(_ off: Symptom.Off) -> RestingPlace? {
    guard let routine else { return nil }
    if off == .everywhere {
      return RestingPlace(regions: Set(Region.allCases), isEverywhere: true)
    }
    let here = player.timeline.segment(at: player.position).step
    let steps = player.timeline.steps[...here]
    let worked = steps.last { $0.kind.works } ?? player.timeline.steps.first { $0.kind.works }
    let regions = worked.map { routine.regions(of: $0) } ?? routine.workedRegions
    return RestingPlace(regions: regions, isEverywhere: false)
  }

  func stop(for hurt: Symptom, _ stop: Symptom.Stop) -> SessionRecord.Stop? {
    restingPlace(stop.off).map { place in
      SessionRecord.Stop(
        hurt: hurt.id, step: player.timeline.segment(at: player.position).step + 1, place: place,
        days: stop.days)
    }
  }
}
