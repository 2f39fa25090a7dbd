/// What is said of the user's own activities.
package enum ActivityWords {
  package static let title = "Activities"
  package static let corner = "what you want to do again"
  package static let ask =
    "Which everyday things does your back keep you from? Name up to three, in your own words."
  package static let scale =
    "0 is not at all, 10 is as before your back hurt. Once a week is enough."
  package static let namePlaceholder = "(a name)"
  package static let missing =
    "How does each of them go? Choose a number from 0 to 10."
  package static let move = KeyText("move", "To the next name or number: also Tab.")
  package static let number = KeyText(
    "less, more", "How it goes, with the focus on the numbers.")
  package static let home = KeyText("home", "Back without saving.")

  /// How an activity went last.
  package static func last(_ name: String, _ score: Int) -> String { "Last: \(name) \(score)" }
}
