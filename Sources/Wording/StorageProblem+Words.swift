package import Coach

extension StorageProblem {
  /// The problem and its remedy, without the full stop.
  package var words: String {
    switch self {
    case .busy(let attempt), .failed(let attempt): attempt.words
    case .full(let attempt): "\(attempt.words). Free some disk space"
    case .writeProtected(let attempt): "\(attempt.words). Make the file and its folder writable"
    case .damaged(let attempt):
      "\(attempt.words). Move it elsewhere, and knead will start a new one"
    case .newer(let file): "\(file) was written by a newer version of knead. Use that version"
    case .refused(let action, let path, let reason): "cannot \(action.words) \(path): \(reason)"
    case .notAFolder(let path): "\(path) is not a folder"
    case .readOnly(let file): "The journal \(file) is read-only"
    case .notOpen: "The journal is not open"
    case .unreadableRows(1): "One journal entry cannot be read and is left out"
    case .unreadableRows(let count):
      "\(count) journal entries cannot be read and are left out"
    case .noSession(let id, let file): "\(file) has no session \(id) to rate"
    case .repeatedAnswer: "cannot save two answers to one question"
    case .sessionRunning(let path): "\(path) belongs to a running session"
    case .resumedElsewhere: "This session has been resumed elsewhere"
    case .checkpointTooLong:
      "cannot save the session's state: the routine has too many parts"
    }
  }
}

extension StorageProblem.Attempt {
  /// The failed action and the reason.
  var words: String { "Cannot \(action.verb) the journal \(file): \(reason)" }
}

extension StorageProblem.Attempt.Action {
  fileprivate var verb: String {
    switch self {
    case .open: "open"
    case .read: "read"
    case .write: "write to"
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
    case .writeBeside: "write a file next to"
    case .make: "create"
    case .remove: "remove"
    case .lock: "lock"
    }
  }
}
