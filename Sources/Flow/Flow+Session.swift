import Coach

/// The path from the preview to the saved session.
extension Flow {
  /// Starts the previewed routine, or asks again first if its answers have expired.
  mutating func begin(_ now: Moment) -> [Effect] {
    guard case .preview(let preview) = route else { return [] }
    guard let screening = library?.screening, preview.checkIn.holds(at: now.wall, for: screening)
    else {
      return startCheckIn(.play(preview.routine, resuming: preview.resuming), now.wall)
    }
    let subject = Session.Subject.routine(preview.routine, painBefore: preview.painBefore)
    if let interrupted = preview.resuming {
      return resume(
        interrupted,
        Session(
          subject, resumingFrom: interrupted.checkpoint, on: preview.laidOut,
          pressure: preview.pressure, highestPressure: preview.highestPressure,
          places: preview.places, profile: profile(for: interrupted.routine)))
    }
    return start(
      Session(
        subject, player: Player(preview.timeline, now: now.steady),
        fingerprint: preview.laidOut.fingerprint, pressure: preview.pressure,
        highestPressure: preview.highestPressure, places: preview.places,
        profile: profile(for: preview.routine)))
  }

  /// Starts a practice timer, from anywhere but a session.
  mutating func practise(_ practice: Practice, _ now: Duration) -> [Effect] {
    let timeline = Timeline(practice)
    return start(
      Session(
        .practice(practice), player: Player(timeline, now: now),
        fingerprint: timeline.fingerprint, pressure: nil, highestPressure: nil,
        profile: profile(for: nil), isRehearsal: configuration.isRehearsal))
  }

  mutating func start(_ playing: Session) -> [Effect] {
    go(to: .playing(playing))
    return [.tell(playing.announcement(of: .getReady)), .checkpoint(playing.checkpoint)]
  }

  /// Resumes the latest unfinished session; a routine first asks the questions that are due.
  mutating func resumeLast(_ moment: Moment) -> [Effect] {
    guard let interrupted = history.interrupted.first(where: \.canResume) else { return [] }
    if configuration.isRehearsal { return rehearse(interrupted, moment.steady) }
    let now = moment.wall
    if let routine = interrupted.routine {
      return startCheckIn(.play(routine, resuming: interrupted), now)
    }
    guard let practice = interrupted.practice else { return [] }
    return resume(
      interrupted,
      Session(
        .practice(practice), resumingFrom: interrupted.checkpoint, on: Timeline(practice),
        pressure: nil, highestPressure: nil, profile: profile(for: nil)))
  }

  private mutating func resume(_ interrupted: InterruptedSession, _ playing: Session) -> [Effect] {
    let isHurting = interrupted.checkpoint.isHurting
    history.interrupted.removeAll { $0.id == interrupted.id }
    var checkpoint = playing.checkpoint
    checkpoint.isHurting = isHurting
    // Ask what hurt first: the session was interrupted before the user could say.
    go(to: isHurting ? .hurting(playing) : .playing(playing))
    let told: [Effect] = isHurting ? [] : [.tell(playing.announcementHere)]
    return [.resumed(interrupted)] + told + [.checkpoint(checkpoint)]
  }

  /// Discards the latest unfinished session; its progress so far is saved.
  mutating func discard(_ now: WallTime) -> [Effect] {
    guard let interrupted = history.interrupted.first else { return [] }
    history.interrupted.removeFirst()
    if let record = interrupted.checkpoint.record, record.active > .zero {
      note(record, now - interrupted.ago)
    }
    return [.discard(interrupted)]
  }

  func profile(for routine: Routine?) -> CueProfile {
    configuration.profile ?? routine?.cueProfile ?? .full
  }

  /// Sends a command to the player.
  mutating func play(
    _ command: PlayerCommand, _ value: PlayerCommand.Value?, _ now: Moment
  ) -> [Effect] {
    play(now, isHurting: command == .hurts) { $0.perform(command, value, at: now.steady) }
  }

  /// Sends an event to the player.
  mutating func play(_ event: PlayerEvent, _ now: Moment) -> [Effect] {
    play(now, isTick: event == .tick) { $0.take(event, at: now.steady) }
  }

  /// Changes the session; if that ends the routine, continues to its rating.
  private mutating func play(
    _ now: Moment, isTick: Bool = false, isHurting: Bool = false,
    _ change: (inout Session) -> SessionChange
  ) -> [Effect] {
    guard case .playing(var playing) = route else { return [] }
    let before = playing.player
    let tellings = change(&playing).cues.map { Effect.tell(playing.announcement(of: $0)) }
    if playing.player.isOver { return tellings + end(playing, now.wall) }
    route = isHurting ? .hurting(playing) : .playing(playing)
    let isNews =
      !isTick || before.position.secondsDown != playing.player.position.secondsDown
      || before.position < .zero || before.state.isRunning != playing.player.state.isRunning
    guard isNews else { return tellings }
    var checkpoint = playing.checkpoint
    checkpoint.isHurting = isHurting
    return tellings + [.checkpoint(checkpoint)]
  }

  /// Ends the session: a routine is saved and rated, a practice timer just ends.
  mutating func end(
    _ playing: Session, _ now: WallTime, because stop: (Symptom, Symptom.Stop)? = nil
  ) -> [Effect] {
    guard var record = playing.record else {
      if let practice = playing.practice {
        let active = playing.player.played.dropFirst().reduce(.zero, +)
        go(
          to: .practised(
            TimerFinished(
              practice: practice, active: active, isWhole: playing.player.state == .finished)))
      } else {
        go(to: .home)
        post(.rehearsed, .untilNextChange)
      }
      return [.forgetCheckpoint]
    }
    if let (hurt, stop) = stop {
      record.stop = playing.stop(for: hurt, stop)
      note(record, now)
      go(to: .stopped(StoppedSession(hurt: hurt, stop: stop, after: PendingRating(record: record))))
      return [.save(record)]
    }
    guard record.active > .zero else {
      go(to: .home)
      return [.forgetCheckpoint]
    }
    go(to: .after(PendingRating(record: record)))
    note(record, now)
    return [.save(record)]
  }

  /// Makes a saved session the last one in the history.
  private mutating func note(_ record: SessionRecord, _ ended: WallTime) {
    history.last = PastSession(record: record, ended: ended)
    history.sessions += 1
  }

  /// Saves how the back feels after a session. If it was stopped by a sign that calls for it, all
  /// safety questions come next.
  mutating func rate(_ pain: Int, _ note: String, _ now: WallTime) -> [Effect] {
    guard case .after(let after) = route, (0...10).contains(pain) else { return [] }
    var record = after.record
    record.painAfter = pain
    record.note = note
    history.last = PastSession(record: record, ended: history.last?.ended ?? now)
    let isComfort = library?.comfort?.id == record.routine
    history.past.note(record, isComfort: isComfort, at: now)
    let effects = [Effect.rate(pain: pain, note: note)] + leaveAfter(after, now)
    if case .home = route { noteCare(now) }
    return effects
  }

  /// Posts at once what the pain after a session means for the next one.
  private mutating func noteCare(_ now: WallTime) {
    for reason in history.past.care(at: now, pain: nil).reasons {
      post(.loadReduction(reason), .untilNextChange)
    }
  }

  /// Continues after the rating: to the home screen, or to the safety questions.
  mutating func leaveAfter(_ after: PendingRating, _ now: WallTime) -> [Effect] {
    go(to: .home)
    return after.asksAgain ? startCheckIn(.suggest, now) : []
  }
}

extension Player.State {
  fileprivate var isRunning: Bool {
    switch self {
    case .running: true
    case .paused, .waiting, .finished, .stopped: false
    }
  }
}
