package import Coach

/// Text shown with advice to see someone.
package enum AdviceWords {
  package static let reasons = "You told us"
  package static let onThePhone = "On the phone"
  package static let notSure = "You were not sure about this. Please read it again:"
  package static let breathe = KeyText("breathe", "Play the slow breathing routine.")
  package static let print = KeyText(
    "print to a file", "Write this page to a file in your home folder, to print or to show.")
  package static let change = KeyText("change an answer", "Go through your answers again.")
  package static let close = KeyText("close", KeyWords.home.help)

  /// The reason for the advice: the rule's sentence about the answers.
  package static func reason(_ reason: Reason) -> String {
    reason.say + (reason.certain ? "" : " (not sure)")
  }

  package static let checkInAgain = KeyText("check in again", "\(HomeWords.checkInAgainText).")

  /// What to say on the phone: the reasons, word for word.
  package static func say(_ reasons: [String]) -> String {
    "“My signs are: \(reasons.joined(separator: "; ")).”"
  }

  /// When earlier advice was given.
  package static func given(_ time: WallTime) -> String {
    "from \(time.day.inWords), \(time.clock)"
  }

  /// Offers to check in again; `how` says how.
  package static func checkingInAgain(_ how: String) -> String {
    "\(how) to check in again, \(HomeWords.checkInAgainText)."
  }

  /// The page was written to a file.
  package static func printed(_ path: String) -> String {
    "Saved as \(path). You can print this file, or show it to whoever helps you."
  }

  /// The page could not be written to a file, for a reason.
  package static func notPrinted(_ reason: String) -> String {
    "This page was not saved: \(reason). Copy it by hand, or take a photo of the screen."
  }

  /// The last line of a page on paper.
  package static func written(on day: CalendarDay) -> String {
    "Written by knead on \(day.inWords) \(day.year). knead teaches; it does not diagnose."
  }

  /// The name of the file for a page, without what tells it from others of the same day.
  package static func fileName(_ day: CalendarDay) -> String { "knead-advice-\(day.text)" }

  /// When to get emergency help, in one paragraph.
  package static func inOneLine(_ lead: String, _ signs: [String]) -> String {
    "\(lead) \(signs.joined(separator: "; "))."
  }

  /// Offers the one routine still allowed; `how` says how to start it.
  package static func breathing(_ how: String, _ routine: Routine) -> String {
    "\(how) for slow breathing: \(routine.title), \(routine.minutes) min."
  }

  /// Offers to change the answers; `how` says how.
  package static func changing(_ how: String) -> String { "\(how) to change an answer." }
}
