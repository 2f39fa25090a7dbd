package import Coach

/// Text for the lists of routines and practice timers.
package enum LibraryWords {
  package static let title = "Routines"
  package static let choose = KeyText(
    "look", "Choose this routine. The safety questions come first.")
  package static let chooseNumber = "choose that routine. The safety questions come first."

  package static let timersTitle = "Timers"
  package static let timersCorner = "no questions, not in your diary"
  package static let yours = "Yours"
  package static let readyMade = "Ready-made"
  package static let timer = "practice timer"
  package static let countsUp = "until you stop it"
  package static let newTimer =
    "To add one, run: knead timer \"3x(hold 90s, rest 15s)\" --save calf"
  package static let begin = KeyText(
    "start", "Start, with 5 seconds to get ready.")
  package static let beginNumber = "start that timer."
  package static let again = KeyText("again", "Start again from the beginning.")

  package static let effectLegend = "▾ how much lower your pain was after it, as we estimate it"

  /// The estimated change after a routine, if pain is probably lower after it.
  package static func effect(_ estimate: Estimate) -> String? {
    estimate.isLower ? "▾ \(estimate.change)" : nil
  }

  /// A technique and the number of its routines.
  package static func group(_ technique: Technique, _ count: Int) -> String {
    "\(technique.capitalName)  \(count)"
  }

  /// How many routines there are, and how they are listed.
  package static func byTechnique(_ count: Int) -> String { "\(count), by technique" }

  /// A practice timer has finished; `time` is the time actually played, in words.
  package static func done(_ time: String) -> String { "Done: \(time)." }
}
