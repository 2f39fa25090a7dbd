/// An estimate of how much a session changes the pain, based on the sessions so far.
package struct Estimate: Hashable, Sendable {
  /// The mean change in points, out of 10; negative means less pain.
  package let mean: Double
  /// The bounds of an interval that contains the true mean with 80% probability.
  package let low: Double
  package let high: Double
  /// The number of rated sessions behind it.
  package let sessions: Int
  /// The plain mean change over these sessions.
  package let plain: Double

  /// Whether pain is probably lower afterwards: the whole interval is below zero, and so is the
  /// plain mean, which borrows nothing from other sessions.
  package var isLower: Bool { high < 0 && plain < 0 }
}
