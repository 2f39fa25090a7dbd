import Coach

extension JournalLine {
  /// The problem with a well-formed line; `nil` if it is valid.
  var problem: ImportProblem.RowProblem? {
    if id.isEmpty { return .emptyID }
    if let problem = bounds.problem { return problem }
    switch self {
    case .session(let line):
      let end = line.endedAt
      let isPossible = line.offUntil.map { (end...(end + 5_184_000_000)).contains($0) } ?? true
      return isPossible ? nil : .time
    case .checkIn(let line): return line.earlier.contains(line.id) ? .afterItself : nil
    case .entry: return nil
    }
  }

  private var bounds: LineBounds {
    switch self {
    case .session(let line): line.bounds
    case .checkIn(let line): line.bounds
    case .entry(let line): line.bounds
    }
  }
}
