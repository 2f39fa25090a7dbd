package import Coach

/// A session that has ended and waits to be rated.
package struct PendingRating: Hashable, Sendable {
  package let record: SessionRecord
  /// Whether all safety questions are asked again after it.
  package var asksAgain = false
}
