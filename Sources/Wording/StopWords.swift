package import Coach

/// Text shown after a session was stopped because something hurt.
package enum StopWords {
  package static let title = "Stopped"
  package static let next = KeyText("next", "Continue once you have read this.")
  package static let pausedTitle = "What is wrong?"
  package static let tooStrong = "Too strong"
  package static let somethingElse = "Something is wrong"
  package static let what = "Take your hands or the tool away."
  /// The keys of the lines, in order.
  package static let keys = Array("123456789abcdefghij")
  package static let byKey = KeyText("choose", "Choose a line by its figure or letter.")
  package static let nothing = "Nothing. Go back, still paused"
  package static let this = KeyText("this one", "Choose the highlighted item.")
  package static let whatNumber = "choose what is wrong."
  package static let cancel = KeyText("back", "Nothing: go back to the routine, still paused.")

  /// The keys of some lines, for the footer: `1-9 a-c`.
  package static func keys(_ count: Int) -> String {
    let last = keys.prefix(max(1, count)).last ?? "1"
    return last.isNumber ? "1-\(last)" : "1-9 a-\(last)"
  }

  /// Where a session stands still: `paused at 0:30, RIGHT`.
  package static func paused(_ session: Session) -> String {
    let side = session.segment.side.map { ", \($0.short)" } ?? ""
    return "paused at \(session.clock)\(side)"
  }

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
