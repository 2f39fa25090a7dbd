package import Coach

/// A picture, and the same in words.
package struct Illustration: Sendable {
  /// What is drawn.
  package enum Subject: Sendable {
    /// The part of the body that a routine works on.
    case routine(Routine)
    /// The places of a question on a body, by the ids of its choices.
    case places([String])
    /// The pain over a period.
    case pain([ProgressSummary.Day], Period)
    /// Pain, practice and what helps.
    case progress(ProgressSummary)
  }

  package let subject: Subject
  /// The same in words, a line each; empty where the page has them anyway.
  package let words: [String]
  /// Whether lines give the words only when asked.
  package var isOnDemand = false
}
