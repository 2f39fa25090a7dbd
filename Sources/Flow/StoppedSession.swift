package import Coach

/// A session that was stopped because something hurt.
package struct StoppedSession: Hashable, Sendable {
  package let hurt: Symptom
  package let stop: Symptom.Stop
  /// What is rated after it; `nil` for a practice timer.
  package let after: PendingRating?
}

extension StoppedSession {
  /// Where hands and tools stay off, and for how long; `nil` for a practice timer.
  package var off: String? {
    if stop.advice != nil {
      return "Nothing is offered until a health professional has looked at this."
    }
    guard let place = after?.record.stop?.place else { return nil }
    let days = stop.days == 1 ? "a day" : "\(stop.days) days"
    if place.isEverywhere { return "Nothing but slow breathing is offered for \(days)." }
    let names = place.regions.map(\.name).sorted().joined(separator: ", ")
    return "Nothing that works here is offered for \(days): \(names)."
  }
}
