package import Coach

/// A practice timer that has ended.
package struct TimerFinished: Hashable, Sendable {
  package let practice: Practice
  /// The time actually played.
  package let active: Duration
  /// Whether it ran to its end; one that counts up is always stopped.
  package let isWhole: Bool
}
