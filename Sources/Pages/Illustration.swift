package import Coach

/// A picture and its description in words.
package struct Illustration: Sendable {
  /// The subject of a picture.
  package enum Subject: Sendable {
    /// The part of the body a routine works on.
    case routine(Routine)
    /// The places of a question on a body, by choice id.
    case places([String])
    /// Pain over a period.
    case pain([ProgressSummary.Day], Period, TechniqueFindings)
    /// The program's name, with its description beside it.
    case wordmark
    /// Pain, practice and what helps.
    case progress(ProgressSummary)
  }

  package let subject: Subject
  /// The description, a line each; empty if the page says the same anyway.
  package let words: [String]
  /// Whether line mode gives the description only on request.
  package var isOnDemand = false
}
