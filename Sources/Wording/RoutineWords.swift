package import Coach

/// One-line facts about a routine.
package enum RoutineWords {
  /// The routine's technique, positions, tools and length; `minutes` is its length as played.
  package static func facts(_ routine: Routine, minutes: Int? = nil) -> String {
    [
      routine.technique.capitalName, positions(routine.positions), tools(routine),
      Self.minutes(minutes ?? routine.minutes),
    ]
    .joined(separator: " · ")
  }

  /// The positions available for a routine.
  package static func positions(_ positions: [Position]) -> String {
    let names = positions.map(\.name)
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return "\(names.dropLast().joined(separator: ", ")) or \(last)"
  }

  /// A length in minutes.
  package static func minutes(_ minutes: Int) -> String { "\(minutes) min" }

  private static func tools(_ routine: Routine) -> String {
    routine.tools.isEmpty ? "no tools" : routine.tools.map(\.name).joined(separator: ", ")
  }
}
