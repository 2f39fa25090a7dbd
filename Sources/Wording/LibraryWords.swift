/// What is said of the lists of routines and practice timers.
package enum LibraryWords {
  package static let title = "Routines"
  package static let choose = KeyText(
    "choose", "Choose this one: the safety questions come first.")
  package static let chooseNumber = "that routine, after the safety questions."

  package static let timersTitle = "Practice timers"
  package static let timer = "practice timer"
  package static let countsUp = "until you stop it"
  package static let newTimer =
    "A new one, on the command line: knead timer \"3x(hold 90s, rest 15s)\" --save plank"
  package static let begin = KeyText(
    "begin", "Begin: 5 seconds to get ready, then the first part.")
  package static let beginNumber = "begin it."
  package static let again = KeyText("again", "From the beginning.")

  /// A practice timer has ended; `time` is what was really played, in words.
  package static func done(_ time: String) -> String { "Done: \(time)." }
}
