package import Coach

/// A routine or a practice timer being played.
package struct Playing: Hashable, Sendable {
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
  package internal(set) var places: [String] = []
  package internal(set) var profile: CueProfile
  package internal(set) var player: Player
  /// What the user should know of the last change, shown instead of the caption until another.
  package internal(set) var notice: String?
  /// What was done before it was cut short, where the player knows nothing of that: the timeline
  /// was another then.
  var earlier: SessionRecord?
  /// The player as the user saw it last, while the terminal shows nothing.
  var seenLast: Player?

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

  /// Whether there is something to release now: a hold, or a clock that waits for a key.
  package var canRelease: Bool {
    if case .waiting = player.state { true } else { player.canRelease }
  }

  /// The pace to breathe at; `nil` for a practice timer.
  package var breath: Breath? { routine?.breath }

  /// Whether the clock counts up.
  package var countsUp: Bool {
    switch subject {
    case .routine: false
    case .practice(let practice): practice.countsUp
    }
  }

  init(
    _ subject: Subject, player: Player, fingerprint: UInt64, highestPressure: Int?,
    pressure: Int?, profile: CueProfile
  ) {
    self.subject = subject
    self.player = player
    self.fingerprint = fingerprint
    self.highestPressure = highestPressure
    self.pressure = pressure
    self.profile = profile
  }

  /// What really happened so far; `nil` for a practice timer.
  var record: SessionRecord? {
    guard case .routine(let routine, let pain) = subject else { return nil }
    var record = SessionRecord(
      of: routine, fingerprint: fingerprint, played: player, painBefore: pain)
    record.places = places
    record.eased = eased
    record.adjustments = adjustments
    return earlier.map { record.following($0) } ?? record
  }

  var checkpoint: Checkpoint {
    let kept: Checkpoint.Subject =
      switch subject {
      case .routine(let routine, _): .routine(routine.id)
      case .practice(let practice): .timer(practice.text)
      }
    return Checkpoint(
      of: player, subject: kept, title: title, fingerprint: fingerprint, pressure: pressure,
      eased: eased, percent: percent, record: record)
  }

  /// What is told where it stands and waits: the step, its side, and what to do.
  var tellingHere: Telling {
    telling(.waiting(player.timeline.index(at: player.position)))
  }

  /// What is told for a cue, to this user.
  func telling(_ cue: Cue) -> Telling {
    let here = player.timeline.segment(at: player.position)
    return Telling(
      cue: cue, words: player.timeline.utterance(for: cue), rings: profile.rings(for: cue),
      speaks: profile.speaks(for: cue), title: title,
      step: player.timeline.step(of: here).title, side: here.side,
      left: player.timeline.secondsLeft(at: player.position))
  }
}

/// A cue with all that is told by it.
package struct Telling: Hashable, Sendable {
  package let cue: Cue
  package let words: Utterance
  /// Whether the bell rings.
  package let rings: Bool
  /// Whether the voice speaks.
  package let speaks: Bool
  /// The routine, the step and its side at this moment, and the seconds left of the segment.
  package let title: String
  package let step: String
  package let side: Side?
  package let left: Int

  package init(
    cue: Cue, words: Utterance, rings: Bool, speaks: Bool, title: String, step: String, side: Side?,
    left: Int
  ) {
    self.cue = cue
    self.words = words
    self.rings = rings
    self.speaks = speaks
    self.title = title
    self.step = step
    self.side = side
    self.left = left
  }
}

/// A session that was cut short, and may be gone on with.
package struct Interrupted: Hashable, Sendable {
  /// The session's own id.
  package let id: String
  package let checkpoint: Checkpoint
  /// What it was a session of; `nil` where that is not there any more, and for a practice timer.
  package let routine: Routine?
  /// A practice timer's; `nil` for a routine.
  package let practice: Practice?
  /// How long ago the checkpoint was made.
  package let ago: Duration

  package init(
    id: String, checkpoint: Checkpoint, routine: Routine?, practice: Practice? = nil, ago: Duration
  ) {
    self.id = id
    self.checkpoint = checkpoint
    self.routine = routine
    self.practice = practice
    self.ago = ago
  }

  /// Whether there is something to go on with.
  package var canGoOn: Bool { routine != nil || practice != nil }
}

/// A session that was stopped because something hurt.
package struct Stopped: Hashable, Sendable {
  package let hurt: Hurt
  package let stop: Hurt.Stop
  /// What is rated after it; `nil` for a practice timer.
  package let after: After?
}

/// A session that has ended and waits to be rated.
package struct After: Hashable, Sendable {
  package let record: SessionRecord
  /// Whether all safety questions are asked again after it.
  package var asksAgain = false
}

/// A practice timer that has ended.
package struct Practised: Hashable, Sendable {
  package let practice: Practice
  /// Time really played.
  package let active: Duration
}

extension Stopped {
  /// Where hands and tools stay off, and for how long; `nil` for a practice timer.
  package var off: String? {
    if stop.advice != nil {
      return "Nothing is offered until a health professional has looked at this."
    }
    guard let place = after?.record.stop?.place else { return nil }
    let days = stop.days == 1 ? "a day" : "\(stop.days) days"
    if place.isEverywhere { return "Nothing but slow breathing is offered for \(days)." }
    let names = place.regions.map(\.name).sorted().joined(separator: ", ")
    return "Nothing that works here is offered for \(days): \(names)."
  }
}
