package import Coach

/// A check-in in progress.
package struct CheckIn: Hashable, Sendable {
  /// The purpose of the check-in.
  package enum Goal: Hashable, Sendable {
    case suggest
    /// Play a routine; `resuming` is its interrupted session, if that is to be resumed.
    case play(Routine, resuming: InterruptedSession? = nil)

    /// The chosen routine, if any.
    package var routine: Routine? {
      switch self {
      case .suggest: nil
      case .play(let routine, _): routine
      }
    }
  }

  package let goal: Goal
  package var answers: Answers
  /// The time each answer was given.
  package var times: [Question.ID: WallTime]
  /// The index of the current page.
  package var page: Int
  /// The indices of the pages shown before it.
  package var before: [Int]
  /// Advice and clearances already in force when the check-in began.
  package let standing: AdviceInForce
  /// Whether answered pages are shown again so that they can be changed.
  package var again = false
  /// Ticks on pages that are not confirmed yet.
  package var ticked: [Question.ID: Answer] = [:]
  /// Whether the answers have already been shown for review.
  package var isReviewed = false
}

extension CheckIn {
  /// The check-in with its unconfirmed signs as answers given at `now`: a sign counts as soon as it
  /// is ticked.
  func confirmingSigns(_ now: WallTime) -> CheckIn {
    var confirmed = self
    for (question, answer) in ticked where answer == .yes || answer == .notSure {
      confirmed.answers[question] = answer
      confirmed.times[question] = now
    }
    return confirmed
  }

  /// Creates a check-in for `goal` that starts with the answers of a finished one.
  init(_ goal: Goal, answeredAs result: CheckInResult) {
    self.init(
      goal: goal, answers: result.answers, times: result.times, page: 0, before: [],
      standing: result.standing)
  }
}
