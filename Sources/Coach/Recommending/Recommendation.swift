/// A suggested routine, with the reasons for and against it.
package struct Recommendation: Hashable, Sendable {
  package let routine: Routine
  /// The highest pressure allowed for it now, 0-10 discomfort.
  package let pressure: Int
  /// How many minutes it takes as it would be played now.
  package let minutes: Int
  package let because: [Benefit]
  package let despite: [Caveat]
}
