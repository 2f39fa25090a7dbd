import Coach

/// Playing a routine faster than anybody can practise along, to see how it runs. It is no practice:
/// nothing is asked before it, and no part of it is kept.
extension Flow {
  /// Starts the rehearsal of a routine, from anywhere but a session.
  mutating func rehearse(_ routine: Routine, _ now: Duration) -> [Effect] {
    guard route.playing == nil, let library else { return [] }
    let fitted = fit(routine, library)
    let timeline = Timeline(fitted, limits: library.doses)
    return start(
      Session(
        .routine(routine, painBefore: 0), player: Player(timeline, now: now),
        fingerprint: timeline.fingerprint, pressure: fitted.highestPressure,
        highestPressure: fitted.highestPressure, profile: profile(for: routine),
        isRehearsal: true))
  }

  /// Rehearses what an unfinished session plays, from its beginning. The session stays unfinished.
  mutating func rehearse(_ interrupted: InterruptedSession, _ now: Duration) -> [Effect] {
    if let routine = interrupted.routine { return rehearse(routine, now) }
    return interrupted.practice.map { practise($0, now) } ?? []
  }

  /// The routine in the minutes available, or in the fewest possible.
  private func fit(_ routine: Routine, _ library: Library) -> Routine {
    guard let minutes = configuration.availableMinutes, minutes < routine.minutes else {
      return routine
    }
    let limits = library.limits(library.screening.assess(Answers()), Answers())
    return (max(1, minutes)..<routine.minutes).lazy
      .compactMap { limits.fit(routine, most: $0) }.first ?? routine
  }
}

extension Flow.Effect {
  /// Whether it keeps a session, or the place in it.
  var keepsSession: Bool {
    switch self {
    case .checkpoint, .forgetCheckpoint, .resumed, .save, .rate: true
    case .tell, .discard, .checkedIn, .pauseCheckIn, .forgetPausedCheckIn, .rateMorning, .log,
      .saveTimer, .putOnPaper, .readProgress, .quit:
      false
    }
  }
}
