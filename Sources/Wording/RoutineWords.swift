package import Coach

/// One-line facts about a routine.
package enum RoutineWords {
  /// The routine's technique, positions, tools and length; `minutes` is its length as played.
  package static func facts(_ routine: Routine, minutes: Int? = nil) -> String {
    "\(kind(of: routine)) · \(Self.minutes(minutes ?? routine.minutes))"
  }

  /// The same without its length.
  package static func kind(of routine: Routine) -> String {
    [routine.technique.capitalName, place(of: routine)].joined(separator: " · ")
  }

  /// The positions and tools of a routine.
  package static func place(of routine: Routine) -> String {
    [positions(routine.positions), tools(routine)].joined(separator: " · ")
  }

  /// The words that find a routine besides its title and facts: its id, and where it works.
  package static func findsBy(_ routine: Routine) -> [String] {
    [routine.id.text, routine.technique.name] + Set(routine.regions).map(\.name)
      + Set(routine.regions).map(\.rawValue)
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
