package import Coach

/// A session that was stopped because something hurt.
package struct StoppedSession: Hashable, Sendable {
  package let hurt: Symptom
  package let stop: Symptom.Stop
  /// The rating to ask for afterwards; `nil` for a practice timer and a rehearsal.
  package let after: PendingRating?
}

extension StoppedSession {
  /// The place that hands and tools must avoid; `nil` for a practice timer and a rehearsal.
  package var placeAtRest: RestingPlace? { after?.record.stop?.place }
}
