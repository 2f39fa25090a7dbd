package import Coach

/// Text about suitable and unsuitable routines.
package enum SuggestionWords {
  /// Where the rest is of what a routine asks, in a column too short for it.
  package static let rest = "… Enter shows the rest."
  package static let title = "For you now"
  package static let leftOutTitle = "Left out for now"
  package static let nothingSuits = "Nothing in the library suits you right now."
  package static let severalReasons = "A routine stands under each of its reasons."
  package static let nothingLeftOut = "Nothing was left out."
  package static let because = "why"
  package static let despite = "but"
  package static let look = KeyText("look", "Look at the highlighted routine.")
  package static let lookAtNumber = "look at that routine."
  package static let move = KeyText(
    "choose", "Move to another routine. j, k, Tab and the mouse also work.")
  package static let change = KeyText("change", "Change an answer.")
  package static let tools = KeyText("tools", "Say what you have at hand.")
  package static let time = KeyText("minutes", "Say how long you have.")
  package static let kind = KeyText("kind", "Say which kind of massage you would like.")
  package static let backToFitting = KeyText(
    "back", "Go back to the routines that suit you. Esc and q also work.")

  /// What the suggestions go by: the places, the pain, 0-10, and the minutes at hand.
  package static func corner(_ places: [String], pain: Int, minutes: Int?) -> String {
    let place: [String] =
      places.isEmpty
      ? [] : places.count < 3 ? places.map { $0.lowercased() } : ["\(places.count) places"]
    return (place + ["\(pain) of 10"] + (minutes.map { ["\($0) minutes"] } ?? []))
      .joined(separator: " · ")
  }

  /// The heading above the first suggestions.
  package static func first(_ count: Int, of all: Int) -> String {
    "First choices: \(count) of \(all)"
  }

  /// The heading above the other suggestions.
  package static func others(_ count: Int) -> String { "More that suit you: \(count)" }

  /// The key that shows the excluded routines.
  package static func leftOut(_ count: Int) -> KeyText {
    KeyText("left out: \(count)", "Show what was left out and why.")
  }

  /// A chosen routine that is ruled out for now.
  package static func notNow(_ routine: Routine) -> String { "Not now: \(routine.title)" }

  /// A requested technique that is ruled out for now.
  package static func notNow(_ technique: Technique) -> String {
    "You asked for \(technique.name). Here's why it isn't offered now:"
  }

  /// A requested technique that no routine in the library has.
  package static func none(of technique: Technique) -> String {
    "You asked for \(technique.name). Your library has no routine of this kind."
  }

  /// Reasons or reservations for a routine, in one line.
  package static func list(_ sentences: [String]) -> String {
    sentences.joined(separator: "; ")
  }
}
