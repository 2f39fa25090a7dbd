package import Coach

/// What the journal tells the application when it opens.
package struct History: Hashable, Sendable {
  /// A session of the past.
  package struct Session: Hashable, Sendable {
    package let record: SessionRecord
    /// Days of the calendar between it and today.
    package let daysAgo: Int

    package init(record: SessionRecord, daysAgo: Int) {
      self.record = record
      self.daysAgo = daysAgo
    }
  }

  /// The newest session, if any.
  package var last: Session?
  /// How many sessions there are.
  package var sessions: Int
  /// Answers of earlier check-ins that may still be good.
  package var answers: [KeptAnswer]

  package init(last: Session? = nil, sessions: Int = 0, answers: [KeptAnswer] = []) {
    self.last = last
    self.sessions = sessions
    self.answers = answers
  }
}

/// An answer and when it was given.
package struct KeptAnswer: Hashable, Sendable {
  package let question: Question.ID
  package let answer: Answer
  /// On the clock of this run of the program; before its start for answers from the journal.
  package let at: Duration

  package init(question: Question.ID, answer: Answer, at: Duration) {
    self.question = question
    self.answer = answer
    self.at = at
  }
}

extension History {
  /// How long the answers to the emergency questions hold.
  package static let emergencyAnswersHold: Duration = .seconds(12 * 3600)

  /// The kept answers that need not be asked again at `now`.
  ///
  /// What is always kept is kept as a yes only: who said no is asked again. `fresh` leaves the
  /// emergency questions out, for a check-in that asks all of them.
  func answers(
    at now: Duration, for screening: Screening, askingEmergencies fresh: Bool
  ) -> (answers: Answers, since: Duration) {
    var result = Answers()
    var since = now
    for kept in answers {
      switch screening.question(kept.question)?.keep {
      case .always where kept.answer == .yes: result[kept.question] = .yes
      case .halfDay where !fresh && kept.at <= now && now - kept.at < Self.emergencyAnswersHold:
        result[kept.question] = kept.answer
        since = min(since, kept.at)
      case .always, .halfDay, .session, nil: break
      }
    }
    return (result, since)
  }
}
