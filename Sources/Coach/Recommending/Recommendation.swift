/// A routine with its reasons.
package struct Recommendation: Hashable, Sendable {
  package let routine: Routine
  /// The highest pressure at which it may be played now, 0-10 discomfort.
  package let pressure: Int
  package let because: [Benefit]
  package let despite: [Caveat]
}
