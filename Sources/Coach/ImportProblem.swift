/// The reason an export, or another machine's journal, cannot be imported. Nothing is imported in
/// that case.
package enum ImportProblem: Error, Hashable, Sendable {
  /// A fault in one line of an export.
  package enum LineProblem: Hashable, Sendable {
    case notJSON
    case missing(key: String)
    /// The value has the wrong type.
    case otherKind(key: String)
    /// The value is not one of those the key allows.
    case noSuchValue(key: String)
    case row(RowProblem)
  }

  /// A fault in a row that is well formed.
  package enum RowProblem: Hashable, Sendable {
    case emptyID
    /// A pain or activity score is outside 0-10.
    case pain
    case time
    case text
    /// A check-in names itself as the previous one.
    case afterItself
  }

  /// A journal cannot be used, whether the user's own or the one being imported.
  case storage(StorageProblem)
  case notAnExport(file: String)
  case notAJournal(file: String)
  /// The journal being imported is damaged.
  case damaged(StorageProblem.Attempt)
  /// The journal being imported is damaged, or another process is writing to it.
  case damagedOrBusy(file: String)
  /// A line of the export, counted from 1, is invalid.
  case line(Int, file: String, LineProblem)
  /// A row of the journal being imported is invalid.
  case row(id: String, file: String, RowProblem)
  /// The order of the check-ins forms a cycle.
  case circle
}
