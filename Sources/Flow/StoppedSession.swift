package import Coach

/// A session that was stopped because something hurt.
package struct StoppedSession: Hashable, Sendable {
  package let hurt: Symptom
  package let stop: Symptom.Stop
  /// What is rated after it; `nil` for a practice timer.
  package let after: PendingRating?
}

extension StoppedSession {
  /// Where hands and tools stay off; `nil` for a practice timer.
  package var placeAtRest: RestingPlace? { after?.record.stop?.place }
}
