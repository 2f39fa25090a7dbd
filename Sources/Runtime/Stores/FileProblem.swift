import Wording

/// What is wrong with a file, or a folder, that was to be read or written.
package enum FileProblem: Error, Hashable, Sendable {
  /// What can fail when a file is written.
  package enum Change: Hashable, Sendable {
    case make, write, replace, remove
  }

  /// It cannot be opened, for the reason that the system gives.
  case cannotOpen(String, reason: String)
  /// Reading broke off.
  case cannotRead(String, reason: String)
  case isFolder(String)
  /// It is a device, a pipe or the like.
  case isNoFile(String)
  case isTooLarge(String, kilobytes: Int)
  /// It is no text from this line on.
  case isNotUTF8(String, line: Int)
  /// It cannot be changed, for the reason that the system gives, if it gives one.
  case cannotChange(Change, String, reason: String?)
  /// This use of the program may not touch files of the user's choosing.
  case noUserFiles
}

extension FileProblem: CustomStringConvertible {
  /// What is wrong, in a sentence without the full stop.
  package var description: String {
    switch self {
    case .cannotOpen(let path, let reason), .cannotRead(let path, let reason):
      FileWords.cannotRead(path, reason)
    case .isFolder(let path): FileWords.isFolder(path)
    case .isNoFile(let path): FileWords.isNoFile(path)
    case .isTooLarge(let path, let kilobytes): FileWords.isTooLarge(path, kilobytes: kilobytes)
    case .isNotUTF8(let path, let line): FileWords.isNotUTF8(path, line: line)
    case .cannotChange(.make, let path, let reason): FileWords.cannotMake(path, reason)
    case .cannotChange(.write, let path, let reason): FileWords.cannotWrite(path, reason ?? "")
    case .cannotChange(.replace, let path, let reason): FileWords.cannotReplace(path, reason ?? "")
    case .cannotChange(.remove, let path, let reason): FileWords.cannotRemove(path, reason ?? "")
    case .noUserFiles: HostWords.noUserFiles
    }
  }
}
