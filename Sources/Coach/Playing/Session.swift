/// A routine or a practice timer being played.
package struct Session: Hashable, Sendable {
  /// The routine or practice timer being played.
  package enum Subject: Hashable, Sendable {
    /// A routine, with the back pain before it, 0-10.
    case routine(Routine, painBefore: Int)
    case practice(Practice)
  }

  package let subject: Subject
  /// The fingerprint of the original timeline.
  let fingerprint: UInt64
  /// The highest pressure allowed, 0-10 discomfort, lowered once it was too strong; `nil` for a
  /// practice timer.
  package internal(set) var highestPressure: Int?
  /// The pressure limit from now on, 0-10 discomfort; `nil` for a practice timer.
  package internal(set) var pressure: Int?
  /// The number of times the session was eased because something hurt.
  package internal(set) var eased = 0
  /// The length of the later steps, in percent of their original time.
  package internal(set) var percent = 100
  /// The user's adjustments so far.
  package internal(set) var adjustments: [SessionRecord.Adjustment] = []
  /// Where it hurts: choice ids from the check-in's question.
  package let places: [String]
  /// Whether it is played too fast to practise along, so that nothing is recorded.
  package let isRehearsal: Bool
  package internal(set) var profile: CueProfile
  package internal(set) var player: Player
  /// The notice of the last change, shown instead of the caption until the next one.
  package internal(set) var notice: SessionNotice?
  /// The record from before an interruption, if the timeline has changed since and the player
  /// doesn't include it.
  private var earlier: SessionRecord?
  /// The player as the user last saw it, while the terminal is hidden.
  var seenLast: Player?

  /// Creates a new session; `fingerprint` is that of the original timeline.
  package init(
    _ subject: Subject, player: Player, fingerprint: UInt64, pressure: Int?,
    highestPressure: Int?, places: [String] = [], profile: CueProfile, isRehearsal: Bool = false
  ) {
    self.subject = subject
    self.isRehearsal = isRehearsal
    self.player = player
    self.fingerprint = fingerprint
    self.pressure = pressure
    self.highestPressure = highestPressure
    self.places = places
    self.profile = profile
  }

  /// Resumes an interrupted session from a checkpoint, on a newly laid out timeline.
  package init(
    _ subject: Subject, resumingFrom checkpoint: Checkpoint, on timeline: Timeline,
    pressure: Int?, highestPressure: Int?, places: [String] = [], profile: CueProfile
  ) {
    self.init(
      subject, player: Player(timeline, resumingFrom: checkpoint),
      fingerprint: timeline.fingerprint,
      pressure: pressure.map { min($0, checkpoint.pressure ?? $0) },
      highestPressure: highestPressure, places: places, profile: profile)
    eased = checkpoint.eased
    percent = checkpoint.percent
    adjustments = checkpoint.record?.adjustments ?? []
    // A pressure that was too strong stays out of reach.
    if eased > 0 { self.highestPressure = self.pressure }
    if let own = record { earlier = checkpoint.record?.preceding(own) }
  }

  /// The record so far; `nil` for a practice timer, and in a rehearsal.
  package var record: SessionRecord? {
    guard !isRehearsal, case .routine(let routine, let pain) = subject else { return nil }
    var record = SessionRecord(
      of: routine, fingerprint: fingerprint, played: player, painBefore: pain)
    record.places = places
    record.eased = eased
    record.adjustments = adjustments
    return earlier.map { record.following($0) } ?? record
  }

  /// Everything needed to resume the session.
  package var checkpoint: Checkpoint {
    let kept: Checkpoint.Subject =
      switch subject {
      case .routine(let routine, _): .routine(routine.id)
      case .practice(let practice): .timer(practice.text)
      }
    return Checkpoint(
      of: player, subject: kept, title: title, fingerprint: fingerprint, pressure: pressure,
      eased: eased, percent: percent, record: record)
  }
}

extension Session {
  package var title: String {
    switch subject {
    case .routine(let routine, _): routine.title
    case .practice(let practice): practice.title
    }
  }

  /// The routine, if one is being played.
  package var routine: Routine? {
    switch subject {
    case .routine(let routine, _): routine
    case .practice: nil
    }
  }

  /// The practice timer, if one is being played.
  package var practice: Practice? {
    switch subject {
    case .routine: nil
    case .practice(let practice): practice
    }
  }

  /// Whether a hold can be released now, or the clock waits for a key.
  package var canRelease: Bool {
    if case .waiting = player.state { true } else { player.canRelease }
  }

  /// The breathing pace; `nil` for a practice timer.
  package var breath: Breath? { routine?.breath }

  /// Whether the clock counts up.
  package var countsUp: Bool { practice?.countsUp ?? false }

  /// The warning of the current step, if it has one.
  package var warning: String? {
    player.timeline.step(of: player.timeline.segment(at: player.position)).warning
  }

  /// The current step, from 1.
  var step: Int { player.timeline.segment(at: player.position).step + 1 }
}
