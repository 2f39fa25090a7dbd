extension LiteralTests {
  /// The files with strings that only look like sentences, and why they are there.
  static let exceptions = [
    // The built-in parts of a timeline. They are part of the fingerprint that matches an
    // interrupted session with its routine.
    "Coach/Playing/Practice.swift", "Coach/Playing/Timeline.swift", "Coach/Routine/Step.swift",
    // Answers as the journal stores them.
    "Journal/Wire/AnswerText.swift",
    // The names of the migrations, which databases contain, and the first words of a database.
    "Journal/Store/Schema.swift", "Journal/Store/StoreFile.swift",
    // The first words of a session file.
    "Journal/SessionSlot.swift",
  ]
}
