package import Coach
package import Flow

/// A form to name activities and score how each goes.
package struct ActivityForm: Sendable {
  /// The activities as last saved.
  package let known: [Activity]
  /// Shown in place of an empty name.
  package let placeholder: String
  /// The hint if an activity has no score yet.
  package let missing: String
  /// The event that submits the activities.
  package let event: @Sendable ([Activity]) -> Flow.Event
}
