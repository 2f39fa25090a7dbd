package import Coach

extension ImportProblem {
  /// The problem and its remedy, without the full stop.
  package var words: String {
    switch self {
    case .storage(let problem): problem.words
    case .notAnExport(let file):
      "\(file) is not an export from knead. An export begins with \"type\":\"journal\""
    case .notAJournal(let file):
      "\(file) is not a journal. To read an export, use `knead journal import`"
    case .damaged(let attempt): "\(attempt.words). Nothing was imported"
    case .damagedOrBusy(let file): "\(file) is damaged, or is being written to. Try again"
    case .line(let number, let file, let problem): "\(file):\(number): \(problem.words)"
    case .row(let id, let file, let problem): "\(file), \(id): \(problem.words)"
    case .circle: "these check-ins form a loop: each names another as its previous check-in"
    }
  }
}

extension ImportProblem.LineProblem {
  fileprivate var words: String {
    switch self {
    case .notJSON: "this is not valid JSON"
    case .missing(let key): "`\(key)` is missing"
    case .otherKind(let key): "`\(key)` has the wrong type of value"
    case .noSuchValue(let key): "`\(key)` has an unknown value"
    case .row(let problem): problem.words
    }
  }
}

extension ImportProblem.RowProblem {
  fileprivate var words: String {
    switch self {
    case .emptyID: "`id` is empty"
    case .pain: "a pain or activity score must be from 0 to 10"
    case .time: "a time is out of range"
    case .text: "text is too long, or contains characters that can't be shown"
    case .afterItself: "this check-in names itself as its previous check-in"
    }
  }
}
