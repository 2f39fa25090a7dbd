/// What the check-in says around its questions, which are in Routines/screening.
package enum CheckInWords {
  package static let title = "Check-in"
  package static let yes = KeyText("yes", "Yes.")
  package static let no = KeyText("no", "No.")
  package static let yesTitle = "Yes"
  package static let noTitle = "No"
  package static let yesOrNo = "yes or no"
  package static let none = "None of these"
  package static let notSure = "not sure: "
  package static let noneOfSigns = KeyText(
    "none of these", "None of these. Goes to the next page.")
  package static let noneOfChoices = KeyText("none", "None of these.")
  package static let markSign = KeyText(
    "mark", "Tick: once for yes, twice for not sure, three times for no.")
  package static let markChoice = KeyText("mark", "Tick or untick the highlighted item.")
  package static let number = KeyText("type it", KeyWords.typeNumber)
  package static let next = KeyText("next", "Confirm this answer and go on.")
  package static let back = KeyText("back", "Go back one question. Esc and Backspace work, too.")
  package static let backByEscape = KeyText("back", "Go back one question.")
  package static let stop = KeyText("stop", "Leave the check-in. Nothing is saved.")
  package static let why = KeyText("why", "Why it is asked.")
  package static let numberHelp = "the answer."

  package static let nothingMarked =
    "Press space to tick what applies, or n if none of these do."
  package static let somethingMarked =
    "You've ticked something. Press Enter to go on, or untick it first."
  package static let numberMissing =
    "Type a number from 0 to 10, or use the arrow keys."

  /// Under the drawing of the body.
  package static let fromBehind = "seen from behind"

  /// How far it is.
  package static func progress(_ page: Int, of pages: Int) -> String { "\(page) of \(pages)" }

  /// Why a page asks.
  package static func why(_ text: String) -> String { "Why we ask: \(text)" }

  /// A line that is too personal to have to be answered.
  package static func skippable(_ text: String) -> String { "\(text) (you may skip this one)" }

  // MARK: The review

  package static let reviewTitle = "Your answers"
  package static let reviewCorner = "before the result"
  package static let isRight = "Is all of this right?"
  package static let right = "Yes: go on to what suits"
  package static let rightKey = KeyText("yes", "Go on to what suits.")
  package static let move = KeyText(
    "move", "Move to an answer: also j and k, Tab, the mouse.")
  package static let goOnOrChange = KeyText(
    "go on, or change", "On an answer: change it. On the first row: go on.")
  package static let changeNumber = "change that answer."
  package static let rest = "You answered no to all the other questions."

  /// `how` is how one goes back.
  package static func goBack(_ how: String) -> String { "\(how) to go back through them." }

  /// Answers in one line.
  package static func list(_ answers: [String]) -> String { answers.joined(separator: "; ") }
}
