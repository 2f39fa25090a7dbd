/// The files that hold what only looks like a sentence.
extension LiteralTests {
  /// What only looks like a sentence, and why it stays where it is.
  static let exceptions = [
    // What a timeline holds without a routine file that gives it. It is part of the fingerprint by
    // which an interrupted session is matched with its routine.
    "Coach/Playing/Practice.swift", "Coach/Playing/Timeline.swift", "Coach/Routine/Step.swift",
    // An answer as the journal stores it.
    "Journal/Wire/AnswerText.swift",
    // The names of the migrations, which databases hold, and the words that a database begins with.
    "Journal/Store/Schema.swift", "Journal/Store/StoreFile.swift",
    // What the file of a session begins with.
    "Journal/SessionSlot.swift",
  ]
}
