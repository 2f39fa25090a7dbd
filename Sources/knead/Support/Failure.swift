import Wording

/// Why a command ends without having done its work.
struct Failure: Error, CustomStringConvertible {
  /// The exit status, after sysexits.h.
  enum Status: Int32 {
    /// The command was used wrongly, or cannot be used here.
    case usage = 64
    /// A file holds something wrong.
    case dataError = 65
    /// There is no such file or routine.
    case noInput = 66
    /// What is asked for is not possible at the moment.
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

  /// Words of the command line that cannot be read, shown with a mark under the place.
  init(_ message: String, in words: String, column: Int) {
    self.init(.usage, CommandWords.wrong(message, in: words, column: column))
  }
}
