/// Why an export, or another machine's journal, cannot be imported. Nothing of it is taken in.
package enum ImportProblem: Error, Hashable, Sendable {
  /// What is wrong in a line of an export.
  package enum LineProblem: Hashable, Sendable {
    case notJSON
    case missing(key: String)
    /// The value of a key is of another kind.
    case otherKind(key: String)
    /// A key has a value that there is none of.
    case noSuchValue(key: String)
    case row(RowProblem)
  }

  /// What is wrong in a row that is well formed.
  package enum RowProblem: Hashable, Sendable {
    case emptyID
    /// A number of pain or of an activity is not from 0 to 10.
    case pain
    case time
    case text
    /// A check-in is said to come after itself.
    case afterItself
  }

  /// A journal cannot be used, be it the user's own or the other one.
  case storage(StorageProblem)
  case notAnExport(file: String)
  case notAJournal(file: String)
  /// The other journal is damaged.
  case damaged(StorageProblem.Attempt)
  /// The other journal is damaged, or another process writes to it.
  case damagedOrBusy(file: String)
  /// A line of an export is wrong, counted from 1.
  case line(Int, file: String, LineProblem)
  /// A row of the other journal is wrong.
  case row(id: String, file: String, RowProblem)
  /// Check-ins come after each other in a circle.
  case circle
}
