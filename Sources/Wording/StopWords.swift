package import Coach

/// What is said after a session was stopped because something hurt.
package enum StopWords {
  /// What is not offered for now, and for how long. `place` is where hands and tools stay off;
  /// `nil` for a practice timer, where there is none to name.
  package static func atRest(_ stop: Symptom.Stop, _ place: RestingPlace?) -> String? {
    if stop.advice != nil {
      return "Nothing is offered until a health professional has looked at this."
    }
    guard let place else { return nil }
    let days = stop.days == 1 ? "a day" : "\(stop.days) days"
    if place.isEverywhere { return "Nothing but slow breathing is offered for \(days)." }
    let names = place.regions.map(\.name).sorted().joined(separator: ", ")
    return "Nothing that works here is offered for \(days): \(names)."
  }
}
