package import Coach

/// The state of the journal when the application opens it.
package struct History: Hashable, Sendable {
  /// The latest session, if any.
  package var last: PastSession?
  /// The number of sessions.
  package var sessions: Int
  /// The last check-in, if any, with the answers that may still be valid.
  package var checkIn: CheckInRecord?
  /// Unfinished sessions that may be resumed, newest first.
  package var interrupted: [InterruptedSession]
  /// Titles of sessions in progress in other terminals.
  package var elsewhere: [String]
  /// The places that hands and tools must avoid.
  package var resting: [Resting]
  /// The history of recent weeks.
  package var past: RecentHistory

  /// A place to avoid until a given time.
  package struct Resting: Hashable, Sendable {
    package let place: RestingPlace
    package let until: WallTime

    package init(place: RestingPlace, until: WallTime) {
      self.place = place
      self.until = until
    }
  }

  package init(
    last: PastSession? = nil, sessions: Int = 0, checkIn: CheckInRecord? = nil,
    interrupted: [InterruptedSession] = [], elsewhere: [String] = [],
    resting: [Resting] = [], past: RecentHistory = RecentHistory()
  ) {
    self.last = last
    self.sessions = sessions
    self.checkIn = checkIn
    self.interrupted = interrupted
    self.elsewhere = elsewhere
    self.resting = resting
    self.past = past
  }
}

extension Question.Keep {
  /// How long an answer is valid; `nil` if only for one session, or for ever.
  package var time: Duration? {
    switch self {
    case .halfDay: .seconds(12 * 3600)
    case .threeDays: .seconds(3 * 86_400)
    case .fortnight: .seconds(14 * 86_400)
    case .always, .session: nil
    }
  }
}

extension History {
  /// Answers from the last check-in that may still be valid.
  package var answers: [KeptAnswer] { checkIn?.answers ?? [] }

  /// The rules that a health professional has looked into.
  package var cleared: Set<RedFlag.ID> { checkIn?.cleared ?? [] }

  /// The stored answers still valid at `now`, and facts the program knows itself.
  ///
  /// Of permanent answers only a yes is kept: a no is asked again. An answer from the future, after
  /// the wall clock was set back, counts as expired. `fresh` omits the emergency questions, for a
  /// check-in that asks all of them.
  func answers(
    at now: WallTime, for screening: Screening, askingEmergencies fresh: Bool
  ) -> [KeptAnswer] {
    let kept = answers.filter { kept in
      guard let keep = screening.question(kept.question)?.keep else { return false }
      if keep == .always { return kept.answer == .yes }
      guard let time = keep.time, kept.at <= now, now - kept.at < time else { return false }
      return keep != .halfDay || !fresh
    }
    let screened = kept.contains { screening.question($0.question)?.isFullScreen == true }
    let facts: [(Question.ID, Bool)] =
      [
        (.screenedBefore, screened), (.heldEmergency, checkIn?.advice == .emergency),
        (.heldSameDay, checkIn?.advice == .sameDay), (.heldSoon, checkIn?.advice == .soon),
      ] + past.facts(at: now)
    return kept
      + facts.map { KeptAnswer(question: $0.0, answer: $0.1 ? .yes : .no, at: now) }
  }

  /// The pain at the last check-in, 0-10, if known.
  var lastPain: Int? {
    for kept in answers where kept.question == .pain {
      if case .number(let pain) = kept.answer { return pain }
    }
    return nil
  }
}
