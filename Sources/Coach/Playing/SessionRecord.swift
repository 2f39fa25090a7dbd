/// The record of what was actually done in one session.
package struct SessionRecord: Hashable, Codable, Sendable {
  /// The longest note, in characters.
  package static let longestNote = 200

  /// How a session ended.
  package enum Ending: String, Codable, Sendable {
    case finished, stopped
  }

  /// Time spent on one side of one step, including all its repeats.
  package struct Part: Hashable, Codable, Sendable {
    /// The step's number in the routine, from 1.
    package let step: Int
    package let title: String
    package let side: Side?
    package internal(set) var time: Duration

    package init(step: Int, title: String, side: Side?, time: Duration) {
      self.step = step
      self.title = title
      self.side = side
      self.time = time
    }
  }

  /// The reason a session was stopped with `!`, and the area to rest afterwards.
  package struct Stop: Hashable, Codable, Sendable {
    package let hurt: Symptom.ID
    /// The step's number in the routine, from 1.
    package let step: Int
    package let place: RestingPlace
    /// How long to rest it, in days.
    package let days: Int

    package init(hurt: Symptom.ID, step: Int, place: RestingPlace, days: Int) {
      self.hurt = hurt
      self.step = step
      self.place = place
      self.days = days
    }
  }

  /// An adjustment the user made during play.
  package struct Adjustment: Hashable, Codable, Sendable {
    /// The kind of adjustment.
    package enum Kind: Hashable, Codable, Sendable {
      /// A recorded command.
      case command(PlayerCommand)
      /// Easing because something hurt.
      case ease
    }

    package let kind: Kind
    /// The step's number in the routine, from 1.
    package let step: Int
    /// The new value: a step from 1, a pressure out of 10, a percentage, or seconds added or
    /// removed; for other kinds, the number of repeats in a row.
    package internal(set) var value: Int

    package init(kind: Kind, step: Int, value: Int) {
      self.kind = kind
      self.step = step
      self.value = value
    }
  }

  package let routine: Routine.ID
  /// The fingerprint of the original timeline; see `Timeline.fingerprint`. 0 if unknown.
  package let fingerprint: UInt64
  package let title: String
  package let technique: Technique
  package internal(set) var ending: Ending
  /// Time actually played, excluding the get-ready time and pauses.
  package internal(set) var active: Duration
  package internal(set) var parts: [Part]
  /// Back pain before, 0-10.
  package let painBefore: Int
  /// Back pain after, 0-10; `nil` until it is rated.
  package var painAfter: Int?
  /// Back pain the next morning, 0-10; `nil` until asked, or if skipped.
  package var painNextMorning: Int?
  /// Where it hurt: choice ids from the check-in's question.
  package var places: [String]
  /// The user's note.
  package var note: String
  /// The reason for stopping, if stopped with `!`.
  package var stop: Stop?
  /// The number of times the session was eased because something hurt.
  package var eased: Int
  /// The other adjustments during play, in order.
  package var adjustments: [Adjustment]

  package init(
    routine: Routine.ID, fingerprint: UInt64 = 0, title: String, technique: Technique,
    ending: Ending, active: Duration, parts: [Part], painBefore: Int, painAfter: Int? = nil,
    painNextMorning: Int? = nil, places: [String] = [], note: String = "", stop: Stop? = nil,
    eased: Int = 0, adjustments: [Adjustment] = []
  ) {
    self.routine = routine
    self.fingerprint = fingerprint
    self.title = title
    self.technique = technique
    self.ending = ending
    self.active = active
    self.parts = parts
    self.painBefore = painBefore
    self.painAfter = painAfter
    self.painNextMorning = painNextMorning
    self.places = places
    self.note = note
    self.stop = stop
    self.eased = eased
    self.adjustments = adjustments
  }
}

extension SessionRecord {
  /// Creates the record of a routine from what a player has played so far.
  package init(
    of routine: Routine, fingerprint: UInt64 = 0, played player: Player, painBefore: Int
  ) {
    let worked = zip(player.timeline.segments, player.played).filter { segment, time in
      segment.kind != .getReady && time > .zero
    }
    var parts: [Part] = []
    for (segment, time) in worked {
      let step = player.timeline.step(of: segment)
      // A rest between two repeats belongs to the side it follows.
      let isRest = segment.kind == .rest && parts.last?.step == segment.step + 1
      let side = isRest ? parts.last?.side : segment.side
      if let last = parts.last, last.step == segment.step + 1, last.side == side {
        parts[parts.count - 1].time += time
      } else {
        parts.append(Part(step: segment.step + 1, title: step.title, side: side, time: time))
      }
    }
    self.init(
      routine: routine.id, fingerprint: fingerprint, title: routine.title,
      technique: routine.technique, ending: player.state == .finished ? .finished : .stopped,
      active: worked.reduce(.zero) { $0 + $1.1 }, parts: parts, painBefore: painBefore)
  }
}

extension SessionRecord {
  /// The record of a whole session, with this as the last part and `earlier` before it.
  package func following(_ earlier: SessionRecord) -> SessionRecord {
    var copy = self
    copy.active += earlier.active
    copy.parts.insert(contentsOf: earlier.parts, at: 0)
    return copy
  }

  /// The part of the session before `last`; `nil` if `last` is all of it.
  package func preceding(_ last: SessionRecord) -> SessionRecord? {
    // Times are rounded when saved.
    guard active - last.active > .milliseconds(1) else { return nil }
    var copy = self
    copy.ending = .stopped
    copy.active -= last.active
    copy.parts.removeLast(min(last.parts.count, parts.count))
    return copy
  }
}
