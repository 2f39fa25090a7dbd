/// How much a session changes the pain, as far as the sessions so far can tell.
package struct Estimate: Hashable, Sendable {
  /// The mean change in points of 10; below zero is less pain.
  package let mean: Double
  /// An interval that holds the true mean in 8 cases of 10.
  package let low: Double
  package let high: Double
  /// How many rated sessions it rests on.
  package let sessions: Int
  /// The plain mean of the change over these sessions.
  package let plain: Double

  /// Whether pain is lower after it, as far as can be told: the whole interval says so, and so do the
  /// sessions by themselves, without what others lend to them.
  package var isLower: Bool { high < 0 && plain < 0 }
}
