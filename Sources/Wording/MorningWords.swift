/// The question asked on the morning after a session.
package enum MorningWords {
  package static let title = "Good morning"
  package static let once =
    "We ask once. If a session was too much, the next one is lighter."
  package static let moment = "after the session"
  package static let missing = "Type a number from 0 to 10, or skip this."
  package static let number = KeyText("pain", KeyWords.typeNumber)
  package static let skip = KeyText("skip", "Continue without answering. We won't ask again.")

  /// The question, `daysAgo` days after the session.
  package static func ask(daysAgo: Int) -> String {
    daysAgo <= 1
      ? "How was your pain when you woke up?"
      : "How was your pain on the morning after your last session?"
  }
}
