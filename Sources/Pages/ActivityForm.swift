package import Coach
package import Flow

/// Activities to name, and how each goes.
package struct ActivityForm: Sendable {
  /// As they were told last.
  package let known: [Activity]
  /// What stands in the place of a name.
  package let placeholder: String
  /// What is said where one has no number yet.
  package let missing: String
  /// The event of what is told.
  package let event: @Sendable ([Activity]) -> Flow.Event
}
