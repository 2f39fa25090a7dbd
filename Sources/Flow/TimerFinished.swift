package import Coach

/// A practice timer that has ended.
package struct TimerFinished: Hashable, Sendable {
  package let practice: Practice
  /// Time really played.
  package let active: Duration
}
