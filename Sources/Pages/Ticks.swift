package import Coach
package import Flow

/// A tick list, with "none of these" in one step.
package struct Ticks: Sendable {
  package let lines: [String]
  /// The label for "none of these".
  package let none: String
  /// Whether the lines are signs, which the user may be unsure of, rather than conditions or likes.
  package let areSigns: Bool
  /// The lines ticked at the start.
  package var begun: [Int: Answer] = [:]
  /// The hints if nothing is ticked yet, and if "none of these" contradicts the ticks.
  package let missing: String
  package let contradicts: String
  /// The event for a change of the ticks, before they are confirmed; `nil` if nothing keeps them.
  package var marked: (@Sendable (_ ticked: [Int: Answer]) -> Flow.Event)?
  /// The event for the ticked lines, each yes or not sure.
  package let event: @Sendable (_ ticked: [Int: Answer]) -> Flow.Event
}
