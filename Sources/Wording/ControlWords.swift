/// Replies from a session to `knead ctl`, and to a program that plays a routine.
package enum ControlWords {
  package static let unknown = "that is not a session command"
  package static let nothingPlays = "nothing is playing"
  package static let asksWhatHurts = "the session is asking what hurts; answer that first"
  package static let nothingToRelease = "there is no hold to release right now"
  package static let hasEnded = "The session has ended."

  // MARK: To a program that plays a routine

  package static let cannotPlay = "This routine can't be played right now."
  package static let nothingToRate = "there is nothing to rate yet"
  package static let howToRate = "`rate` needs a number from 0 to 10; you can add a note"
  package static let nothingAsked = "there is no question to answer; send `hurts` first"
  package static let inputEnded = "The input has ended. To resume, run: knead resume"

  /// No symptom has this id.
  package static func noHurt(_ id: String) -> String {
    "there is no symptom \(id); the `hurting` event lists all symptoms"
  }

  /// Questions missing from the answers file, each with its id and text.
  package static func unanswered(_ questions: [(id: String, text: String)]) -> String {
    "these questions still need an answer in the --answers file:\n"
      + questions.map { "  \($0.id): \($0.text)" }.joined(separator: "\n")
  }
}
