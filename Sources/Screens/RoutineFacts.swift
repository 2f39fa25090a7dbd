import Text
import Canvas
import Coach
import Flow
import Wording

/// What is said of a routine in a line.
enum RoutineFacts {
  /// `minutes` is how long it takes as it is played; `nil` for its own length.
  static func line(_ routine: Routine, minutes: Int? = nil) -> String {
    let tools = routine.tools.filter { $0 != .lotion }
    let tool = tools.isEmpty ? "no tools" : tools.map(\.name).joined(separator: ", ")
    return "\(routine.technique.name) · \(positions(routine)) · \(tool) · "
      + "\(minutes ?? routine.minutes) min"
  }

  static func positions(_ routine: Routine) -> String {
    routine.positions.map(\.name).joined(separator: " or ")
  }
}
