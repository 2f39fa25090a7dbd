/// Text of the activities page.
package enum ActivityWords {
  package static let title = "Goals"
  package static let corner = "what you want to do again"
  package static let ask =
    "Which everyday things does your back stop you doing? Name up to three, in your own words."
  package static let scale =
    "Score each from 0 (can't do it) to 10 (as well as before your back hurt). Once a week is enough."
  package static let namePlaceholder = "(activity)"
  package static let missing =
    "Choose a number from 0 to 10 for each activity."
  package static let move = KeyText("move", "Go to the next activity or score. Tab also works.")
  package static let number = KeyText(
    "less, more", "Lower or raise the highlighted score.")
  package static let back = KeyText("back", "Go back without saving.")

  /// The last score of an activity, 0-10.
  package static func last(_ name: String, _ score: Int) -> String { "Last: \(name) \(score)" }
}
