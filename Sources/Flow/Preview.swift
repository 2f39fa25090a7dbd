package import Coach

/// A routine about to be played.
package struct Preview: Hashable, Sendable {
  package let checkIn: CheckInResult
  package let routine: Routine
  /// The routine as it will be played: shortened, and without the steps that the answers rule out.
  package internal(set) var fitted: Routine
  /// The minutes available for the routine, if limited.
  package internal(set) var availableMinutes: Int?
  /// The highest pressure allowed now, 0-10 discomfort.
  package internal(set) var highestPressure: Int
  /// The highest pressure the user wants, 0-10 discomfort.
  package internal(set) var pressure: Int
  package let painBefore: Int
  /// The positions available to this user; at least one.
  package internal(set) var positions: [Position]
  /// Whether two-sided steps start on the right.
  package internal(set) var beginsRight = false
  /// The timeline with the left side first.
  var laidOut: Timeline

  /// The timeline as it will be played.
  package var timeline: Timeline { beginsRight ? laidOut.beginningRight : laidOut }

  /// Whether the unfinished session resumes exactly where it stopped.
  package var resumesExactly: Bool {
    resuming.map { laidOut.isUnchanged(since: $0.checkpoint) } ?? false
  }

  /// The sides that two-sided steps are done on alone, if the answers rule out the other in some.
  package var oneSided: [Side] {
    [.left, .right].filter { side in fitted.steps.contains { $0.onlySide == side } }
  }

  /// The titles of the steps that the answers rule out.
  package var leftOut: [String] {
    let played = Set(fitted.steps.map(\.say))
    return routine.steps.filter { !played.contains($0.say) }.map(\.title)
  }

  /// The warnings of the steps that will be played, each once.
  package var warnings: [String] {
    fitted.steps.compactMap(\.warning).reduce(into: []) { warnings, warning in
      if !warnings.contains(warning) { warnings.append(warning) }
    }
  }

  /// Where it hurts, as choice ids of the check-in question.
  var places: [String] { checkIn.answers.chosen(.place).sorted() }

  /// The unfinished session that is resumed here.
  package var resuming: InterruptedSession? {
    if case .play(_, let interrupted) = checkIn.goal { interrupted } else { nil }
  }
}
