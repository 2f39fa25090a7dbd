/// A cue with all that is told by it, and how it is brought to the user. Its words are Wording's.
package struct Announcement: Hashable, Sendable {
  package let cue: Cue
  /// The routine, the step and its side at this moment, and the seconds left of the segment.
  package let title: String
  package let step: String
  package let side: Side?
  package let left: Int
  /// What begins with it; `nil` where nothing does.
  package let opening: Opening?
  /// What comes next, where it tells that.
  package let next: NextPart?
  package let delivery: CueDelivery

  /// An announcement of a cue of a timeline to a user who wants to be told so much.
  package init(
    _ cue: Cue, in timeline: Timeline, to profile: CueProfile, title: String, step: String,
    side: Side?, left: Int
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
      (opening, next) = (timeline.opening(of: index), nil)
    case .lastTen(let index): (opening, next) = (nil, timeline.next(after: index))
    case .half, .countdown, .remark, .done: (opening, next) = (nil, nil)
    }
  }

  /// Whether it reaches the user by a channel.
  package func reaches(_ channel: CueChannel) -> Bool { delivery.channels.contains(channel) }
}

extension Session {
  /// What is announced for a cue, to this user.
  package func announcement(of cue: Cue) -> Announcement {
    let here = player.timeline.segment(at: player.position)
    return Announcement(
      cue, in: player.timeline, to: profile, title: title,
      step: player.timeline.step(of: here).title, side: here.side,
      left: player.timeline.secondsLeft(at: player.position))
  }

  /// What is announced where it stands and waits: the step, its side, and what to do.
  package var announcementHere: Announcement {
    announcement(of: .waiting(player.timeline.index(at: player.position)))
  }
}
