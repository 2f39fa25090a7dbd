/// Text around the check-in questions; the questions themselves are in Routines/screening.
package enum CheckInWords {
  package static let title = "Check-in"
  package static let yes = KeyText("yes", "Answer yes.")
  package static let no = KeyText("no", "Answer no.")
  package static let yesTitle = "Yes"
  package static let noTitle = "No"
  package static let yesOrNo = "yes or no"
  package static let none = "None of these"
  package static let notSure = "not sure"
  package static let noneOfSigns = KeyText(
    "none", "Answer “none of these” and go to the next page.")
  package static let noneOfChoices = KeyText("none", "Answer “none of these”.")
  package static let markSign = KeyText(
    "tick", "Press once for yes, twice for not sure, three times for no.")
  package static let markUnsure = KeyText(
    "not sure", "Mark that you are not sure about the highlighted sign, or take the mark off.")
  package static let markChoice = KeyText("tick", "Tick or untick the highlighted item.")
  package static let number = KeyText("type it", KeyWords.typeNumber)
  package static let next = KeyText("next", "Confirm this answer and continue.")
  package static let back = KeyText("back", "Go back one question. Esc and Backspace also work.")
  package static let backByEscape = KeyText("back", "Go back one question.")
  package static let stop = KeyText(
    "stop", "Leave the check-in. You can resume it within 30 minutes.")
  package static let why = KeyText("why", "See why we ask this.")
  package static let numberHelp = "your answer."

  package static let nothingMarked =
    "Tick what applies, or press n."
  package static let somethingMarked =
    "You've ticked something. Press Enter to continue, or untick it and press n."
  package static let moreBelow = "There is more below: read it first."
  package static let moreAbove = "There is more above: read it first."
  package static let numberMissing =
    "Type a number from 0 to 10, or use the arrow keys."

  /// What is ticked so far; empty while nothing is.
  package static func ticked(_ yes: Int, unsure: Int) -> String {
    [yes > 0 ? "\(yes) ticked" : "", unsure > 0 ? "\(unsure) not sure" : ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  package static let whyName = "Why we ask"

  package static let goOn = "Go on"
  package static let goOnKey = KeyText("go on", "Continue to the next page.")
  package static let doubt = KeyText("what does not count", "See what does not count.")
  package static let doubtTitle = "What does not count"
  package static let emergency = KeyText("emergency", "See what to do in an emergency.")
  package static let otherPain = KeyText(
    "another pain or place", "Mark other places, or say that it is another pain.")
  package static let changeAbove = KeyText(
    "change above", "Answer the questions above once more.")

  /// Offers the way out for an emergency; `how` says how.
  package static func emergency(_ how: String) -> String { "\(how) and do not go on." }

  /// A question of the same page that is answered already.
  package static func answered(_ question: String, _ answer: String) -> String {
    "\(question) \(answer)"
  }

  /// Offers to change the places and the kind of pain; `how` says how.
  package static func offerOtherPain(_ how: String) -> String {
    "\(how) for another pain or place."
  }

  /// The current page and the number of pages.
  package static func progress(_ page: Int, of pages: Int) -> String { "\(page) of \(pages)" }

  /// A prompt too personal to be compulsory.
  package static func skippable(_ text: String) -> String { "\(text) (you can skip this one)" }

  // MARK: The review

  package static let reviewTitle = "Your answers"
  package static let reviewCorner = "please check"
  package static let isRight = "Is this right?"
  package static let right = "Yes, show me what suits"
  package static let rightKey = KeyText("yes", "See what suits you.")
  package static let move = KeyText(
    "move", "Move between answers. You can also use j and k, Tab or the mouse.")
  package static let goOnOrChange = KeyText(
    "next, or change", "On the first row, continue. On any other row, change that answer.")
  package static let changeNumber = "change that answer."
  package static let rest = "You answered no to all the other questions."

  /// Offers to go back; `how` says how.
  package static func goBack(_ how: String) -> String { "\(how) to go back to those questions." }

  /// Answers joined into one line.
  package static func list(_ answers: [String]) -> String { answers.joined(separator: "; ") }
}
