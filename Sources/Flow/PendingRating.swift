package import Coach

/// A finished session that is yet to be rated.
package struct PendingRating: Hashable, Sendable {
  package let record: SessionRecord
  /// Whether to ask all safety questions again after the rating.
  package var asksAgain = false
}
