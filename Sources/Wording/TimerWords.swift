/// Text for practice timers: the list, the form, the end, and those that come with the program.
package enum TimerWords {
  package static let title = "Timers"
  package static let corner = "no questions, not in your diary"
  package static let yours = "Yours"
  package static let readyMade = "Ready-made"
  package static let timer = "practice timer"
  package static let onCommandLine = "Or from the command line:"
  package static let command = "knead timer \"3x(hold 90s, rest 15s)\" --save calf"
  package static let begin = KeyText("start", "Start, with 5 seconds to get ready.")
  package static let beginNumber = "start that timer."
  package static let new = KeyText("new", "Make a new timer.")
  package static let edit = KeyText("edit", "Change the highlighted timer, if it is your own.")
  package static let editNumber = "change timer 1."
  package static let notYours = "You can change only your own timers. Press n to make one."

  /// How to make the first timer; `how` says how the command is given.
  package static func makeOwn(_ how: String) -> String { "\(how) to make your own." }

  // The form.
  package static let newTitle = "New timer"
  package static let parts = "Parts"
  package static let name = "Name"
  package static let save = KeyText("save", "Save the timer.")
  package static let next = KeyText("next", "Go to the next field.")
  package static let back = KeyText("back", "Go back without saving.")
  package static let partsExample = "such as 3x(hold 90s, rest 15s)"
  package static let nameExample = "such as calf"
  package static let partsMissing = "Write the parts first, such as 3x(hold 90s, rest 15s)."
  package static let nameMissing = "Give the timer a name, such as calf."
  package static let howToWrite = [
    "A part is a name and a time: hold 90s. Put commas between parts.",
    "3x(hold 90s, rest 15s) repeats. hold 30s each side: left, then right.",
    "hold 20s to 60s ends when you press a key. wait pauses until you do.",
  ]
  package static let line = "A name, a colon and the parts, such as calf: 3x(hold 90s, rest 15s)"
  package static let lineHelp = "calf: 3x(hold 90s, rest 15s): save these parts under this name."

  /// The title of the form for a saved timer.
  package static func editTitle(_ name: String) -> String { "Edit \(name)" }

  /// Another timer has this name.
  package static func taken(_ name: String) -> String {
    "There is a timer called \(name). Choose another name."
  }

  /// A mistake in the parts, at a column counted from 1.
  package static func wrong(_ message: String, column: Int) -> String {
    "Column \(column): \(message)."
  }

  /// A saved timer as it is written, for line mode.
  package static func line(_ name: String, _ parts: String) -> String { "\(name): \(parts)" }

  // The end.
  package static let again = KeyText("again", "Start again from the beginning.")

  /// A timer has run to its end; `time` is the time actually played, as a clock.
  package static func done(_ time: String) -> String { "Done: \(time)." }

  /// A timer was stopped; `time` is the time actually played, in words.
  package static func stopped(_ time: String) -> String { "Stopped after \(time)." }

  // The ready-made ones.
  package static let countsUp = "until you stop it"
  package static let slowBreathing = "in 4, out 6"
  package static let warmPack = "check your skin at 5 minutes and at the end"
  package static let dizzy = "Stop if you feel dizzy or tingly."
  package static let noHeat =
    "No heat on numb, broken or swollen skin, or on fresh injuries. "
    + "None over medicine patches or heat rubs."
  package static let heat =
    "Warm, not hot, with a cloth between. Stay awake, and never lie on the pack. "
    + "Take it off if it stings or burns."
  package static let skin =
    "If your skin is sore, blistered or very red, leave the pack off and stop."
}
