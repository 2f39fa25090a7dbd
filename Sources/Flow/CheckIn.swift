package import Coach

/// A check-in under way.
package struct CheckIn: Hashable, Sendable {
  /// What it is for.
  package enum Goal: Hashable, Sendable {
    case suggest
    /// A routine; `resuming` is the session of it that was cut short and is to go on.
    case play(Routine, resuming: InterruptedSession? = nil)

    /// The routine that was chosen, if one was.
    package var routine: Routine? {
      switch self {
      case .suggest: nil
      case .play(let routine, _): routine
      }
    }
  }

  package let goal: Goal
  package var answers: Answers
  /// When each answer was given.
  package var times: [Question.ID: WallTime]
  /// The index of the page that is shown.
  package var page: Int
  /// The pages that were shown before it.
  package var before: [Int]
  /// What stood when it began.
  package let standing: AdviceInForce
  /// Whether pages that are answered already are shown all the same, to be changed.
  package var again = false
  /// Whether its answers were shown as a whole already, to be changed.
  package var isReviewed = false

  /// What the answers are wanted for.
  package var purpose: Screening.Purpose {
    switch goal {
    case .suggest: .suggest
    case .play: .play
    }
  }
}

extension CheckIn {
  /// A check-in for `goal` that begins with the answers of a finished one.
  init(_ goal: Goal, answeredAs result: CheckInResult) {
    self.init(
      goal: goal, answers: result.answers, times: result.times, page: 0, before: [],
      standing: result.standing)
  }
}
