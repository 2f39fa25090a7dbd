/// A routine or a practice timer being played.
package struct Session: Hashable, Sendable {
  /// What is played.
  package enum Subject: Hashable, Sendable {
    /// A routine, with the back pain before it, 0-10.
    case routine(Routine, painBefore: Int)
    case practice(Practice)
  }

  package let subject: Subject
  /// The timeline as it was laid out.
  let fingerprint: UInt64
  /// The highest pressure that is allowed, 0-10 discomfort, also after it was too strong; `nil` for
  /// a practice timer.
  package internal(set) var highestPressure: Int?
  /// The highest pressure from now on.
  package internal(set) var pressure: Int?
  /// How often it was made easier because it hurt.
  package internal(set) var eased = 0
  /// How much of their time the later steps take, in percent.
  package internal(set) var percent = 100
  /// What the user changed on the way.
  package internal(set) var adjustments: [SessionRecord.Adjustment] = []
  /// Where it hurts: ids of the choices of the check-in's question.
  package let places: [String]
  package internal(set) var profile: CueProfile
  package internal(set) var player: Player
  /// What the user should know of the last change, shown instead of the caption until another.
  package internal(set) var notice: SessionNotice?
  /// What was done before it was cut short, where the player knows nothing of that: the timeline
  /// was another then.
  private var earlier: SessionRecord?
  /// The player as the user saw it last, while the terminal shows nothing.
  var seenLast: Player?

  /// A session that begins; `fingerprint` is that of the timeline as it was laid out.
  package init(
    _ subject: Subject, player: Player, fingerprint: UInt64, pressure: Int?,
    highestPressure: Int?, places: [String] = [], profile: CueProfile
  ) {
    self.subject = subject
    self.player = player
    self.fingerprint = fingerprint
    self.pressure = pressure
    self.highestPressure = highestPressure
    self.places = places
    self.profile = profile
  }

  /// A session that was cut short and goes on from a checkpoint, on a timeline laid out anew.
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
    // What was too strong once stays out of reach.
    if eased > 0 { self.highestPressure = self.pressure }
    if let own = record { earlier = checkpoint.record?.preceding(own) }
  }

  /// What really happened so far; `nil` for a practice timer.
  package var record: SessionRecord? {
    guard case .routine(let routine, let pain) = subject else { return nil }
    var record = SessionRecord(
      of: routine, fingerprint: fingerprint, played: player, painBefore: pain)
    record.places = places
    record.eased = eased
    record.adjustments = adjustments
    return earlier.map { record.following($0) } ?? record
  }

  /// Everything needed to resume it.
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

  /// The routine, where one is played.
  package var routine: Routine? {
    switch subject {
    case .routine(let routine, _): routine
    case .practice: nil
    }
  }

  /// The practice timer, where one is played.
  package var practice: Practice? {
    switch subject {
    case .routine: nil
    case .practice(let practice): practice
    }
  }

  /// Whether there is something to release now: a hold, or a clock that waits for a key.
  package var canRelease: Bool {
    if case .waiting = player.state { true } else { player.canRelease }
  }

  /// The pace to breathe at; `nil` for a practice timer.
  package var breath: Breath? { routine?.breath }

  /// Whether the clock counts up.
  package var countsUp: Bool { practice?.countsUp ?? false }

  /// The step that is played, from 1.
  var step: Int { player.timeline.segment(at: player.position).step + 1 }
}
