/// One answer to one question.
package enum Answer: Hashable, Sendable {
  case yes, no
  /// Never counts as no (clinical.md, A.0).
  case notSure
  /// A personal question that the user rather leaves out.
  case skipped
  /// 0 to 10.
  case number(Int)
  /// Ids of the choices taken.
  case chosen(Set<String>)
}
