import Wording

/// The reason a command failed.
struct Failure: Error, CustomStringConvertible {
  /// The exit status, as defined in sysexits.h.
  enum Status: Int32 {
    /// The command was used incorrectly, or can't be used here.
    case usage = 64
    /// A file contains errors.
    case dataError = 65
    /// The file or routine doesn't exist.
    case noInput = 66
    /// The request can't be met at the moment.
    case unavailable = 69
    /// Reading or writing failed.
    case ioError = 74
  }

  let status: Status
  let description: String

  init(_ status: Status, _ message: String) {
    self.status = status
    description = message
  }

  /// Arguments that can't be parsed, shown with a mark under the error.
  init(_ message: String, in words: String, column: Int) {
    self.init(.usage, CommandWords.wrong(message, in: words, column: column))
  }
}
