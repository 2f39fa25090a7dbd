/// An answer to a single question.
package enum Answer: Hashable, Sendable {
  case yes, no
  /// Not sure; never counts as no (clinical.md, A.0).
  case notSure
  /// A personal question that the user preferred not to answer.
  case skipped
  /// A whole number, 0-10.
  case number(Int)
  /// The ids of the selected choices.
  case chosen(Set<String>)
}
