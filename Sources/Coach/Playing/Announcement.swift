/// A cue with its context and delivery. The words are Wording's.
package struct Announcement: Hashable, Sendable {
  package let cue: Cue
  /// The routine and step titles, the side, and the whole seconds left of the segment.
  package let title: String
  package let step: String
  package let side: Side?
  package let left: Int
  /// The part that begins with the cue; `nil` if nothing does.
  package let opening: Opening?
  /// The part that follows, if the cue announces it.
  package let next: NextPart?
  package let delivery: CueDelivery

  /// Creates the announcement of a timeline's cue for a user with this cue profile. Without
  /// `repeatsWarnings`, a warning that the step before has as well is left out.
  package init(
    _ cue: Cue, in timeline: Timeline, to profile: CueProfile, title: String, step: String,
    side: Side?, left: Int, repeatsWarnings: Bool = true
  ) {
    self.cue = cue
    self.title = title
    self.step = step
    self.side = side
    self.left = left
    delivery = CueDelivery(of: cue, to: profile)
    switch cue {
    case .getReady: (opening, next) = (timeline.opening(of: 1), nil)
    case .change(let index), .switchSides(let index), .waiting(let index):
      opening = timeline.opening(of: index, repeatsWarnings: repeatsWarnings)
      next = nil
    case .lastTen(let index): (opening, next) = (nil, timeline.next(after: index))
    case .half, .countdown, .remark, .done: (opening, next) = (nil, nil)
    }
  }

  /// The warning of the step that begins here; `nil` if there is none.
  package var warning: Opening.Warning? {
    switch cue {
    case .change, .switchSides, .waiting:
      if case .part(_, _, _, _, let warning) = opening { warning } else { nil }
    case .getReady, .half, .lastTen, .countdown, .remark, .done: nil
    }
  }

  /// The warning, if there is no time to say it.
  package var unsaidWarning: String? { warning.flatMap { $0.fits ? nil : $0.text } }

  /// Whether the announcement reaches the user by a channel.
  package func reaches(_ channel: CueChannel) -> Bool { delivery.channels.contains(channel) }
}

extension Session {
  /// The announcement of a cue at the current position, for this user.
  package func announcement(of cue: Cue) -> Announcement {
    let here = player.timeline.segment(at: player.position)
    return Announcement(
      cue, in: player.timeline, to: profile, title: title,
      step: player.timeline.step(of: here).title, side: here.side,
      left: player.timeline.secondsLeft(at: player.position),
      // The rounds of a timer follow each other within seconds.
      repeatsWarnings: practice == nil)
  }

  /// The announcement for a session waiting at its position: the step, its side and what to do.
  package var announcementHere: Announcement {
    announcement(of: .waiting(player.timeline.index(at: player.position)))
  }
}
