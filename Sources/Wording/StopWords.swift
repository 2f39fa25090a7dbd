package import Coach

/// What is said after a session was stopped because something hurt.
package enum StopWords {
  package static let title = "Stopped"
  package static let next = KeyText("next", "Continue once you have read this.")
  package static let pausedTitle = "Paused: something hurts"
  package static let what = "Take your hands or the tool away. What's wrong?"
  package static let nothing = "Nothing. Go back (stay paused)"
  package static let this = KeyText("pick", "Choose the highlighted item.")
  package static let whatNumber = "choose what is wrong."
  package static let cancel = KeyText("nothing", "Go back to the routine, still paused.")

  /// What the user said it was.
  package static func said(_ symptom: Symptom) -> String { "You said: \(symptom.label)." }

  /// What is not offered for now, and for how long. `place` is where hands and tools stay off;
  /// `nil` for a practice timer, where there is none to name.
  package static func atRest(_ stop: Symptom.Stop, _ place: RestingPlace?) -> String? {
    if stop.advice != nil {
      return "We won't offer any massage until a health professional has looked at this."
    }
    guard let place else { return nil }
    let days = stop.days == 1 ? "a day" : "\(stop.days) days"
    if place.isEverywhere { return "For \(days), we'll only offer slow breathing." }
    let names = place.regions.map(\.name).sorted().joined(separator: ", ")
    return "We'll skip this area for \(days): \(names)."
  }
}
