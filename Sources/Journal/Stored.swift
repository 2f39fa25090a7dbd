package import Coach

/// A session as it stands in the journal.
package struct StoredSession: Hashable, Sendable {
  package let record: SessionRecord
  package let beganAt: WallTime
  package let endedAt: WallTime
}

/// An answer as it stands in the journal; `at` is in milliseconds since 1970 began, UTC.
package struct StoredAnswer: Hashable, Sendable {
  package let question: Question.ID
  package let answer: Answer
  package let at: Int64

  package init(question: Question.ID, answer: Answer, at: Int64) {
    self.question = question
    self.answer = answer
    self.at = at
  }
}

/// What a check-in came to, and the answers and clearances that outlive it.
package struct StoredCheckIn: Hashable, Sendable {
  package let answers: [StoredAnswer]
  package let advice: Advice
  /// The rules that held.
  package let rules: Set<RedFlag.ID>
  /// The rules that a health professional has looked into, in this check-in or before.
  package let cleared: Set<RedFlag.ID>

  package init(
    answers: [StoredAnswer], advice: Advice, rules: Set<RedFlag.ID>, cleared: Set<RedFlag.ID>
  ) {
    self.answers = answers
    self.advice = advice
    self.rules = rules
    self.cleared = cleared
  }
}

/// A line of the diary as it stands in the journal.
package struct StoredEntry: Hashable, Sendable {
  package let entry: DiaryEntry
  package let at: WallTime
}

/// What a check-in of the past came to.
package struct PastCheckIn: Hashable, Sendable {
  package let at: WallTime
  package let advice: Advice
  /// The rules that held.
  package let rules: Set<RedFlag.ID>
}
