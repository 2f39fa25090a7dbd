package import Coach
package import Flow

/// A list to tick, with "none of these" in one step.
package struct Ticks: Sendable {
  package let lines: [String]
  /// What is ticked when nothing is.
  package let none: String
  /// Whether they are signs, of which one may be unsure, rather than things one has or likes.
  package let areSigns: Bool
  /// What is ticked to begin with.
  package var begun: [Int: Answer] = [:]
  /// What is said where nothing is ticked yet, and where something is and none was chosen.
  package let missing: String
  package let contradicts: String
  /// The event of what is ticked: yes, or not sure.
  package let event: @Sendable (_ ticked: [Int: Answer]) -> Flow.Event
}
