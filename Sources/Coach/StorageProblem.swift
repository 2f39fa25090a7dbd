/// The reason the journal, or a session's file, cannot be used.
package enum StorageProblem: Error, Hashable, Sendable {
  /// A failed database operation on a journal's file, with the database's error message.
  package struct Attempt: Hashable, Sendable {
    /// The operation attempted.
    package enum Action: Hashable, Sendable {
      case open, read, write, copy, empty
    }

    package let action: Action
    /// The file name, as shown to the user.
    package let file: String
    /// The database's error message.
    package let reason: String

    package init(_ action: Action, _ file: String, reason: String) {
      self.action = action
      self.file = file
      self.reason = reason
    }
  }

  /// A file or folder operation that the system refused.
  package enum FileAction: Hashable, Sendable {
    case read, write, writeBeside, make, remove, lock
  }

  /// Another process has locked the journal.
  case busy(Attempt)
  /// The disk is full.
  case full(Attempt)
  /// The file or its folder is write-protected.
  case writeProtected(Attempt)
  /// The file is damaged, or not a journal at all.
  case damaged(Attempt)
  /// The database failed for any other reason.
  case failed(Attempt)
  /// The file was written by a newer version of the program.
  case newer(file: String)
  /// The system refused the operation, for the reason given.
  case refused(FileAction, path: String, reason: String)
  /// A file exists where a folder is needed.
  case notAFolder(String)
  /// The journal in this file can be read but not written to.
  case readOnly(String)
  /// The journal could not be opened at launch.
  case notOpen
  /// This number of journal rows cannot be read.
  case unreadableRows(Int)
  /// The journal in this file has no session with this id.
  case noSession(id: String, file: String)
  /// A question has two answers in the same check-in.
  case repeatedAnswer
  /// The file at this path belongs to a session in progress.
  case sessionRunning(path: String)
  /// The interrupted session has since been resumed elsewhere.
  case resumedElsewhere
  /// The routine has too many parts to fit in its session's file.
  case checkpointTooLong
}
