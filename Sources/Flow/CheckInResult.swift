package import Coach

/// A finished check-in: what was answered, when, and what it comes to.
package struct CheckInResult: Hashable, Sendable {
  package let goal: CheckIn.Goal
  package let answers: Answers
  package let times: [Question.ID: Duration]
  package let standing: AdviceInForce
  package let assessment: Assessment
  /// What the journal asks of the next session.
  package let care: LoadReduction

  /// The answers as they are kept.
  package var kept: [KeptAnswer] {
    answers.byQuestion.map {
      KeptAnswer(question: $0.key, answer: $0.value, at: times[$0.key] ?? .zero)
    }
  }

  /// Whether all answers of a screening still hold at a time.
  func holds(at now: Duration, for screening: Screening) -> Bool {
    kept.allSatisfy { kept in
      guard let time = screening.question(kept.question)?.keep.time else { return true }
      return now - kept.at < time
    }
  }
}
