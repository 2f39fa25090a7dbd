/// What is said of the user's own activities.
package enum ActivityWords {
  package static let title = "Activities"
  package static let corner = "what you want to do again"
  package static let ask =
    "Which everyday things does your back keep you from? Name up to three, in your own words."
  package static let scale =
    "0 means not at all, 10 means as well as before your back hurt. Once a week is enough."
  package static let namePlaceholder = "(a name)"
  package static let missing =
    "How is each of them going? Choose a number from 0 to 10."
  package static let move = KeyText("move", "Go to the next name or number. Tab works, too.")
  package static let number = KeyText(
    "less, more", "How it is going, when the numbers are highlighted.")
  package static let home = KeyText("home", "Go back without saving.")

  /// How an activity went last.
  package static func last(_ name: String, _ score: Int) -> String { "Last: \(name) \(score)" }
}
