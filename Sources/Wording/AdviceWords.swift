package import Coach

/// Text shown with advice to see someone.
package enum AdviceWords {
  package static let reasons = "You told us"
  package static let onThePhone = "On the phone"
  package static let notSure = "You were not sure about this. Please read it again:"
  package static let breathe = KeyText("breathe", "Play the slow breathing routine.")
  package static let change = KeyText("change an answer", "Go through your answers again.")
  package static let close = KeyText("close", KeyWords.home.help)

  /// The reason for the advice: the rule's sentence about the answers.
  package static func reason(_ reason: Reason) -> String {
    reason.say + (reason.certain ? "" : " (not sure)")
  }

  /// What to say on the phone: the reasons, word for word.
  package static func say(_ reasons: [Reason]) -> String {
    "“My signs are: \(reasons.map(reason).joined(separator: "; ")).”"
  }

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
