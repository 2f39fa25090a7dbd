import Wording

/// Why a file or folder can't be read or written.
package enum FileProblem: Error, Hashable, Sendable {
  /// The operation that failed.
  package enum Change: Hashable, Sendable {
    case make, write, replace, remove
  }

  /// It can't be opened; the reason is the system's.
  case cannotOpen(String, reason: String)
  /// Reading failed halfway.
  case cannotRead(String, reason: String)
  case isFolder(String)
  /// It isn't a regular file, but a device, a pipe or the like.
  case isNoFile(String)
  case isTooLarge(String, kilobytes: Int)
  /// It isn't UTF-8 from this line on.
  case isNotUTF8(String, line: Int)
  /// It can't be changed; the reason is the system's, if known.
  case cannotChange(Change, String, reason: String?)
  /// Files chosen by the user are off limits here.
  case noUserFiles
}

extension FileProblem: CustomStringConvertible {
  /// The message, without a full stop.
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
