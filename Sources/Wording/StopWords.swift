package import Coach

/// Text shown after a session was stopped because something hurt.
package enum StopWords {
  package static let title = "Stopped"
  package static let next = KeyText("next", "Continue once you have read this.")
  package static let pausedTitle = "What is wrong?"
  package static let paused = "paused"
  package static let tooStrong = "Too strong"
  package static let somethingElse = "Something is wrong"
  package static let what = "Take your hands or the tool away."
  package static let keys = "1-9"
  package static let byKey = KeyText("choose", "Choose a line by its figure or letter.")
  package static let nothing = "Nothing. Go back, still paused"
  package static let this = KeyText("this one", "Choose the highlighted item.")
  package static let whatNumber = "choose what is wrong."
  package static let cancel = KeyText(
    "nothing, stay paused", "Go back to the routine, still paused.")

  /// The symptom chosen by the user.
  package static func said(_ symptom: Symptom) -> String { "You said: \(symptom.label)." }

  /// The restrictions for now and how long they last. `place` is the area to keep hands and tools
  /// off; `nil` for a practice timer, which has no area to name.
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
