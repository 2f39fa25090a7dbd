/// Text for the lists of routines and practice timers.
package enum LibraryWords {
  package static let title = "Routines"
  package static let choose = KeyText(
    "choose", "Choose this routine. The safety questions come first.")
  package static let chooseNumber = "choose that routine. The safety questions come first."

  package static let timersTitle = "Practice timers"
  package static let timer = "practice timer"
  package static let countsUp = "until you stop it"
  package static let newTimer =
    "To add one, run: knead timer \"3x(hold 90s, rest 15s)\" --save plank"
  package static let begin = KeyText(
    "begin", "Start, with 5 seconds to get ready.")
  package static let beginNumber = "start that timer."
  package static let again = KeyText("again", "Start again from the beginning.")

  /// A practice timer has finished; `time` is the time actually played, in words.
  package static func done(_ time: String) -> String { "Done: \(time)." }
}
