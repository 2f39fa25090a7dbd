import Coach
import Text
import Wording

/// Why a command ends without having done its work.
package struct Failure: Error, CustomStringConvertible {
  /// The exit status, after sysexits.h.
  package enum Status: Int32 {
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

  package let status: Status
  package let description: String

  package init(_ status: Status, _ message: String) {
    self.status = status
    description = message
  }

  /// Words of the command line that cannot be read, shown with a mark under the place.
  package init(_ message: String, in words: String, column: Int) {
    self.init(.usage, CommandWords.wrong(message, in: words, column: column))
  }
}

/// What follows "there is no …": the word that was most likely meant, or else how to find it.
package func hint(for word: String, among known: [String], or advice: String) -> String {
  CommandWords.hint(meant: nearest(to: word, among: known), or: advice)
}
