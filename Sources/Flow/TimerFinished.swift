package import Coach

/// A practice timer that has ended.
package struct TimerFinished: Hashable, Sendable {
  package let practice: Practice
  /// The time actually played.
  package let active: Duration
}
