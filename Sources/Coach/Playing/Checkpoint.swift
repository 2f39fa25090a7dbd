/// Everything needed to resume an interrupted session. Its JSON form is the session file's: what is
/// renamed or added here needs a new version of that.
package struct Checkpoint: Hashable, Codable, Sendable {
  /// What was played.
  package enum Subject: Hashable, Codable, Sendable {
    case routine(Routine.ID)
    /// A practice timer, in the words that made it.
    case timer(String)
  }

  package let subject: Subject
  package let title: String
  /// The timeline as it was laid out, before anything was changed in it.
  package let fingerprint: UInt64
  /// Each segment as it is now.
  package let segments: [SegmentState]
  package var position: Duration
  /// The step, counted from 1, and how many there are.
  package let step: Int
  package let steps: Int
  package let side: Side?
  /// Whole seconds left of the segment.
  package var left: Int
  /// The highest pressure for now, 0-10 discomfort; `nil` for a practice timer.
  package var pressure: Int?
  /// How often it was made easier because it hurt.
  package var eased: Int
  /// How much of their time the later steps take, in percent.
  package let percent: Int
  /// What was really done so far; `nil` for a practice timer.
  package let record: SessionRecord?
  /// Whether something hurt, and it was not yet said what.
  package var isHurting = false

  /// What may differ between a segment and the one that was laid out.
  package struct SegmentState: Hashable, Codable, Sendable {
    package let length: Duration
    package let planned: Duration
    package let side: Side?
    package let played: Duration

    /// Short, as there may be 500 of them in a file that is written each second.
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
  /// Whether it is of a clock that counts up, with no end.
  package var countsUp: Bool { subject == .timer("") }

  /// The checkpoint of a player as it stands.
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
  /// Goes on from a checkpoint: where it stood, if the timeline is the one that was played; else
  /// at the beginning of the step, or from the start where there is no such step. It waits for a
  /// key, so that the user can get into place first.
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
    // Rounding may put it past the end, which time does not come to again.
    let last = timeline.segments[timeline.segments.count - 1].start
    let position =
      checkpoint.position < timeline.end ? max(timeline.start, checkpoint.position) : last
    self.init(
      timeline, state: .waiting(at: position), played: checkpoint.segments.map(\.played),
      at: position)
  }
}

extension Timeline {
  /// Whether a checkpoint was made of a timeline that was laid out just like this one.
  package func isUnchanged(since checkpoint: Checkpoint) -> Bool {
    checkpoint.fingerprint == fingerprint && checkpoint.segments.count == segments.count
  }

  /// A number that is the same for timelines that are laid out alike, on every machine and in every
  /// run, and hardly ever for others: FNV-1a over all that is shown, said and timed.
  package var fingerprint: UInt64 {
    var hash = FNV1a()
    for step in steps {
      let pressure = step.pressure.map(String.init) ?? "-"
      let regions = step.regions.map(\.rawValue).joined(separator: ",")
      hash.add(texts: step.kind.rawValue, step.title, step.say, pressure, regions, "\(step.waits)")
      for remark in step.remarks { hash.add(texts: remark.say, "\(remark.at)") }
    }
    for segment in segments {
      hash.add(texts: "\(segment.kind)", "\(segment.step)", "\(segment.length / .milliseconds(1))")
      if let floor = segment.releasable { hash.add(texts: "\(floor / .milliseconds(1))") }
    }
    return hash.value
  }
}
