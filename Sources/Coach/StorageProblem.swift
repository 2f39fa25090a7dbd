/// Why the journal, or the file of a session, cannot be used.
package enum StorageProblem: Error, Hashable, Sendable {
  /// Something that was tried with a journal's file, and what the database says of it.
  package struct Attempt: Hashable, Sendable {
    /// What was tried.
    package enum Action: Hashable, Sendable {
      case open, read, write, copy, empty
    }

    package let action: Action
    /// The file, as the user knows it.
    package let file: String
    /// The database's own words.
    package let reason: String

    package init(_ action: Action, _ file: String, reason: String) {
      self.action = action
      self.file = file
      self.reason = reason
    }
  }

  /// What the system refused to do with a file or folder.
  package enum FileAction: Hashable, Sendable {
    case read, write, writeBeside, make, remove, lock
  }

  /// Another process holds the journal.
  case busy(Attempt)
  /// There is no room on the disk.
  case full(Attempt)
  /// The file or its folder may not be written to.
  case writeProtected(Attempt)
  /// The file is no journal, or a damaged one.
  case damaged(Attempt)
  /// The database could not do it, for any other reason.
  case failed(Attempt)
  /// A newer program wrote this file.
  case newer(file: String)
  /// The system refused, for the reason that it gives.
  case refused(FileAction, path: String, reason: String)
  /// A file stands where a folder should be.
  case notAFolder(String)
  /// The journal in this file can be read but not written.
  case readOnly(String)
  /// No journal could be opened when the program started.
  case notOpen
  /// So many rows of the journal hold what cannot be read.
  case unreadableRows(Int)
  /// The journal in a file has no session of this id.
  case noSession(id: String, file: String)
  /// One question has two answers in one check-in.
  case repeatedAnswer
  /// The file at this path belongs to a session that is being played.
  case sessionRunning(path: String)
  /// The interrupted session has been resumed elsewhere since it was found.
  case resumedElsewhere
  /// A routine of too many parts for its session's file.
  case checkpointTooLong
}
