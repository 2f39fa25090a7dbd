/// What really happened in one session.
package struct SessionRecord: Hashable, Codable, Sendable {
  /// The longest note, in characters.
  package static let longestNote = 200

  /// How a session ended.
  package enum Ending: String, Codable, Sendable {
    case finished, stopped
  }

  /// Time spent on one side of one step, all its times together.
  package struct Part: Hashable, Codable, Sendable {
    /// The step's place in the routine, from 1.
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

  /// Why a session was stopped with `!`, and what is off for it.
  package struct Stop: Hashable, Codable, Sendable {
    package let hurt: Symptom.ID
    /// The step's place in the routine, from 1.
    package let step: Int
    package let place: RestingPlace
    /// For so many days.
    package let days: Int

    package init(hurt: Symptom.ID, step: Int, place: RestingPlace, days: Int) {
      self.hurt = hurt
      self.step = step
      self.place = place
      self.days = days
    }
  }

  /// Something the user changed on the way.
  package struct Adjustment: Hashable, Codable, Sendable {
    /// What was changed.
    package enum Kind: Hashable, Codable, Sendable {
      /// By a command that is kept.
      case command(PlayerCommand)
      /// Made easier because it hurt.
      case ease
    }

    package let kind: Kind
    /// The step's place in the routine, from 1.
    package let step: Int
    /// What it was changed to: a step from 1, a pressure of 10, a share in percent, seconds more or
    /// less; for others, how often in a row.
    package internal(set) var value: Int

    package init(kind: Kind, step: Int, value: Int) {
      self.kind = kind
      self.step = step
      self.value = value
    }
  }

  package let routine: Routine.ID
  /// The timeline as it was laid out; see `Timeline.fingerprint`. 0 where it is not known.
  package let fingerprint: UInt64
  package let title: String
  package let technique: Technique
  package internal(set) var ending: Ending
  /// Time really played, without the time to get ready and without pauses.
  package internal(set) var active: Duration
  package internal(set) var parts: [Part]
  /// Back pain before, 0-10.
  package let painBefore: Int
  /// Back pain after, 0-10; `nil` until it is rated.
  package var painAfter: Int?
  /// Back pain on the next morning, 0-10; `nil` until it is asked, and where that was skipped.
  package var painNextMorning: Int?
  /// Where it hurt: ids of the choices of the check-in's question.
  package var places: [String]
  /// The user's own line on it.
  package var note: String
  /// Why it was stopped with `!`, if it was.
  package var stop: Stop?
  /// How often it was made easier because it hurt.
  package var eased: Int
  /// What else was changed on the way, in order.
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
  /// The record of a routine as a player has played it so far.
  package init(
    of routine: Routine, fingerprint: UInt64 = 0, played player: Player, painBefore: Int
  ) {
    let worked = zip(player.timeline.segments, player.played).filter { segment, time in
      segment.kind != .getReady && time > .zero
    }
    var parts: [Part] = []
    for (segment, time) in worked {
      let step = player.timeline.step(of: segment)
      // A rest between two times belongs to the side it follows.
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
  /// The record of a session of which this is the last part and `earlier` what came before it.
  package func following(_ earlier: SessionRecord) -> SessionRecord {
    var copy = self
    copy.active += earlier.active
    copy.parts.insert(contentsOf: earlier.parts, at: 0)
    return copy
  }

  /// What came before the last part of this session; `nil` where that is all of it.
  package func preceding(_ last: SessionRecord) -> SessionRecord? {
    // What is kept on the disk is rounded.
    guard active - last.active > .milliseconds(1) else { return nil }
    var copy = self
    copy.ending = .stopped
    copy.active -= last.active
    copy.parts.removeLast(min(last.parts.count, parts.count))
    return copy
  }
}
