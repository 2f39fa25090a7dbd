package import Coach

/// A session's state and the changes to it.
package enum SessionWords {
  /// The state, in one line.
  package static func status(of session: Session) -> String {
    let player = session.player
    let timeline = player.timeline
    let index = timeline.index(at: player.position)
    let here = timeline.segments[index]
    if session.countsUp {
      let time = ClockText.clock(player.position.secondsDown)
      return "\(session.title): \(time), \(player.state.word)"
    }
    let side = here.side.map { ", \($0.name)" } ?? ""
    return "\(session.title): step \(here.step + 1) of \(timeline.steps.count), "
      + "\(PartWords.name(of: here, in: timeline))\(side), "
      + "\(ClockText.clock(timeline.secondsLeft(at: player.position))) left, "
      + "\(player.state.word); next \(PartWords.name(of: timeline.next(after: index)))"
  }

  /// Where an interrupted session resumes.
  package static func place(of checkpoint: Checkpoint) -> String {
    if checkpoint.countsUp {
      return "\(ClockText.clock(checkpoint.position.secondsDown)) so far"
    }
    let side = checkpoint.side.map { "\($0.name), " } ?? ""
    return "step \(checkpoint.step) of \(checkpoint.steps), \(side)"
      + "\(ClockText.clock(checkpoint.left)) left"
  }

  /// A session that can be resumed, and the time since its interruption.
  package static func unfinished(_ checkpoint: Checkpoint, ago: Duration) -> String {
    "\(checkpoint.title): \(place(of: checkpoint)), interrupted \(ClockText.words(ago)) ago"
  }

  /// A session playing in another terminal.
  package static func running(_ checkpoint: Checkpoint) -> String {
    "\(checkpoint.title): \(place(of: checkpoint)), running in another terminal"
  }

  /// The change between two states of a running session, in one line; `nil` if there is nothing to
  /// report.
  package static func change(from before: Session, to session: Session) -> String? {
    switch (before.player.state, session.player.state) {
    case (.running, .paused), (.waiting, .paused): return LineWords.standsStill
    case (.paused, .running), (.paused, .waiting), (.waiting, .running): return LineWords.goesOn
    default: break
    }
    if session.notice != before.notice, let notice = session.notice {
      return notice.sentence
    }
    if session.pressure != before.pressure, let pressure = session.pressure {
      return "From now on, keep the pressure at \(pressure) out of 10 or less."
    }
    if session.profile != before.profile { return "Cues: \(session.profile.rawValue)." }
    let timeline = session.player.timeline
    guard timeline != before.player.timeline else { return nil }
    let left = timeline.secondsLeft(at: session.player.position)
    return "Changed: \(ClockText.clock(left)) left in this part. "
      + "The whole session now takes \(ClockText.clock(timeline.end.secondsUp))."
  }
}
