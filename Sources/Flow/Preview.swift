package import Coach

/// A routine about to be played.
package struct Preview: Hashable, Sendable {
  package let checkIn: CheckInResult
  package let routine: Routine
  /// The routine as it is played: without what the answers leave out, and shortened.
  package internal(set) var fitted: Routine
  /// The minutes there are for it, where they are fewer than it takes.
  package internal(set) var availableMinutes: Int?
  /// The highest pressure that is allowed now, 0-10 discomfort.
  package internal(set) var highestPressure: Int
  /// The highest pressure the user wants, 0-10 discomfort.
  package internal(set) var pressure: Int
  package let painBefore: Int
  /// The positions that remain for this user; at least one.
  package internal(set) var positions: [Position]
  /// Whether sided steps begin on the right.
  package internal(set) var beginsRight = false
  /// The timeline as it is laid out, with the left side first.
  var laidOut: Timeline

  /// The timeline as it will be played.
  package var timeline: Timeline { beginsRight ? laidOut.beginningRight : laidOut }

  /// Whether what was cut short goes on just where it stopped.
  package var resumesExactly: Bool {
    resuming.map { laidOut.isUnchanged(since: $0.checkpoint) } ?? false
  }

  /// The titles of the steps that the answers leave out.
  package var leftOut: [String] {
    let played = Set(fitted.steps.map(\.say))
    return routine.steps.filter { !played.contains($0.say) }.map(\.title)
  }

  /// Where it hurts: ids of the choices of the check-in's question.
  var places: [String] { checkIn.answers.chosen(.place).sorted() }

  /// The session that was cut short and goes on here.
  package var resuming: InterruptedSession? {
    if case .play(_, let interrupted) = checkIn.goal { interrupted } else { nil }
  }
}
