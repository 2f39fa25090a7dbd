package import Coach

extension StorageProblem {
  /// What is wrong and what to do, without the full stop.
  package var words: String {
    switch self {
    case .busy(let attempt), .failed(let attempt): attempt.words
    case .full(let attempt): "\(attempt.words). Make room on the disk"
    case .writeProtected(let attempt): "\(attempt.words). Make it and its folder writable"
    case .damaged(let attempt): "\(attempt.words). Move it away, and a new one is begun"
    case .newer(let file): "\(file) was written by a newer knead: use that one"
    case .refused(let action, let path, let reason): "cannot \(action.words) \(path): \(reason)"
    case .notAFolder(let path): "\(path) is not a folder"
    case .readOnly(let file): "The journal \(file) cannot be written"
    case .notOpen: "The journal is not open"
    case .unreadableRows(1): "One entry of the journal cannot be read and is left out"
    case .unreadableRows(let count):
      "\(count) entries of the journal cannot be read and are left out"
    case .noSession(let id, let file): "\(file) has no session \(id) to rate"
    case .repeatedAnswer: "two answers to one question cannot be kept"
    case .sessionRunning(let path): "\(path) belongs to a session that is going on"
    case .resumedElsewhere: "This session has gone on elsewhere since"
    case .checkpointTooLong:
      "cannot note where the session stands: a routine of too many parts"
    }
  }
}

extension StorageProblem.Attempt {
  /// What could not be done, and why.
  var words: String { "Cannot \(action.verb) the journal \(file): \(reason)" }
}

extension StorageProblem.Attempt.Action {
  fileprivate var verb: String {
    switch self {
    case .open: "open"
    case .read: "read"
    case .write: "write"
    case .copy: "copy"
    case .empty: "empty"
    }
  }
}

extension StorageProblem.FileAction {
  fileprivate var words: String {
    switch self {
    case .read: "read"
    case .write: "write"
    case .writeBeside: "write beside"
    case .make: "make"
    case .remove: "remove"
    case .lock: "lock"
    }
  }
}
