package import Coach

/// A finished check-in: the answers, their times and the assessment.
package struct CheckInResult: Hashable, Sendable {
  package let goal: CheckIn.Goal
  package let answers: Answers
  package let times: [Question.ID: WallTime]
  package let standing: AdviceInForce
  package let assessment: Assessment
  /// How recent sessions and the pain trend limit the next session.
  package let care: LoadReduction

  /// The answers in the form that is stored.
  package var kept: [KeptAnswer] {
    answers.byQuestion.compactMap { question, answer in
      times[question].map { KeptAnswer(question: question, answer: answer, at: $0) }
    }
  }

  /// Whether all answers to a screening are still valid at a time. An answer from the future, after
  /// the wall clock was set back, is not.
  func holds(at now: WallTime, for screening: Screening) -> Bool {
    kept.allSatisfy { kept in
      guard let time = screening.question(kept.question)?.keep.time else { return true }
      return kept.at.isWithin(time, before: now)
    }
  }

  /// The same result of a check-in that ends in suggestions.
  var forSuggestions: CheckInResult {
    CheckInResult(
      goal: .suggest, answers: answers, times: times, standing: standing, assessment: assessment,
      care: care)
  }
}
