/// Everything needed to resume an interrupted session. Its JSON form is the session file's format,
/// so renaming or adding a property needs a new format version.
package struct Checkpoint: Hashable, Codable, Sendable {
  /// The routine or practice timer that was played.
  package enum Subject: Hashable, Codable, Sendable {
    case routine(Routine.ID)
    /// A practice timer, as the text it was parsed from.
    case timer(String)
  }

  package let subject: Subject
  package let title: String
  /// The fingerprint of the original timeline, before any adjustment.
  package let fingerprint: UInt64
  /// The current state of each segment.
  package let segments: [SegmentState]
  package var position: Duration
  /// The current step, from 1, and the number of steps.
  package let step: Int
  package let steps: Int
  package let side: Side?
  /// Whole seconds left of the segment.
  package var left: Int
  /// The current pressure limit, 0-10 discomfort; `nil` for a practice timer.
  package var pressure: Int?
  /// The number of times the session was eased because something hurt.
  package var eased: Int
  /// The length of the later steps, in percent of their original time.
  package let percent: Int
  /// The record so far; `nil` for a practice timer.
  package let record: SessionRecord?
  /// Whether the user reported a symptom but has not yet chosen which.
  package var isHurting = false

  /// The properties of a segment that may differ from the original timeline.
  package struct SegmentState: Hashable, Codable, Sendable {
    package let length: Duration
    package let planned: Duration
    package let side: Side?
    package let played: Duration

    /// Short keys: the file is written each second and may hold 500 segments.
    private enum CodingKeys: String, CodingKey {
      case length = "l"
      case planned = "p"
      case side = "s"
      case played = "d"
    }

    package init(length: Duration, planned: Duration, side: Side?, played: Duration) {
      self.length = length
      self.planned = planned
      self.side = side
      self.played = played
    }
  }

  package init(
    subject: Subject, title: String, fingerprint: UInt64, segments: [SegmentState],
    position: Duration,
    step: Int, steps: Int, side: Side?, left: Int, pressure: Int?, eased: Int, percent: Int = 100,
    record: SessionRecord?
  ) {
    self.subject = subject
    self.title = title
    self.fingerprint = fingerprint
    self.segments = segments
    self.position = position
    self.step = step
    self.steps = steps
    self.side = side
    self.left = left
    self.pressure = pressure
    self.eased = eased
    self.percent = percent
    self.record = record
  }
}

extension Checkpoint {
  /// Whether the session is an open-ended clock that counts up.
  package var countsUp: Bool { subject == .timer("") }

  /// Creates a checkpoint of the current state of a player.
  package init(
    of player: Player, subject: Subject, title: String, fingerprint: UInt64, pressure: Int?,
    eased: Int, percent: Int = 100, record: SessionRecord?
  ) {
    let timeline = player.timeline
    let here = timeline.segment(at: player.position)
    self.init(
      subject: subject, title: title, fingerprint: fingerprint,
      segments: zip(timeline.segments, player.played).map { segment, played in
        SegmentState(
          length: segment.length, planned: segment.planned, side: segment.side, played: played)
      },
      position: player.position, step: here.step + 1, steps: timeline.steps.count,
      side: here.side, left: timeline.secondsLeft(at: player.position), pressure: pressure,
      eased: eased, percent: percent, record: record)
  }
}

extension Player {
  /// Resumes from a checkpoint: at its position if the timeline is unchanged, otherwise at the
  /// beginning of its step, or at the start if there is no such step. The player waits for a key,
  /// so that the user can get into place first.
  package init(_ timeline: Timeline, resumingFrom checkpoint: Checkpoint) {
    guard timeline.isUnchanged(since: checkpoint) else {
      let step = checkpoint.step - 1
      let position =
        timeline.steps.indices.contains(step) ? timeline.start(ofStep: step) : timeline.start
      self.init(
        timeline, state: .waiting(at: position),
        played: Array(repeating: .zero, count: timeline.segments.count), at: position)
      return
    }
    var timeline = timeline
    for (index, stretch) in checkpoint.segments.enumerated() {
      timeline.setLength(stretch.length, of: index)
      timeline.segments[index].planned = stretch.planned
      if case .work = timeline.segments[index].kind {
        timeline.segments[index].kind = .work(stretch.side)
      }
    }
    // Rounding may put the position at or past the end, where no tick would ever finish it.
    let last = timeline.segments[timeline.segments.count - 1].start
    let position =
      checkpoint.position < timeline.end ? max(timeline.start, checkpoint.position) : last
    self.init(
      timeline, state: .waiting(at: position), played: checkpoint.segments.map(\.played),
      at: position)
  }
}

extension Timeline {
  /// Whether a checkpoint was made from a timeline with the same original layout.
  package func isUnchanged(since checkpoint: Checkpoint) -> Bool {
    checkpoint.fingerprint == fingerprint && checkpoint.segments.count == segments.count
  }

  /// A hash of the layout, stable across machines and runs, with collisions unlikely: FNV-1a over
  /// everything shown, spoken and timed.
  package var fingerprint: UInt64 {
    var hash = FNV1a()
    for step in steps {
      let pressure = step.pressure.map(String.init) ?? "-"
      let regions = step.regions.map(\.rawValue).joined(separator: ",")
      hash.add(texts: step.kind.rawValue, step.title, step.say, pressure, regions, "\(step.waits)")
      if let warning = step.warning { hash.add(texts: warning) }
      for remark in step.remarks { hash.add(texts: remark.say, "\(remark.at)") }
    }
    for segment in segments {
      hash.add(
        texts: segment.kind.printed, "\(segment.step)", "\(segment.length / .milliseconds(1))")
      if let floor = segment.releasable { hash.add(texts: "\(floor / .milliseconds(1))") }
    }
    return hash.value
  }
}
