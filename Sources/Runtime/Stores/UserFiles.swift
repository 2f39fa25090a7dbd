package import Formats
import Platform

/// Access to the files that the user names on the command line. Without it, only the program's own
/// files can be used.
package struct UserFiles: Sendable {
  package init() {}

  /// Reads a file; `-` is standard input.
  package func read(
    _ path: String, most: Int = TextFiles.largest
  ) throws(FileProblem) -> TextFile {
    try TextFiles.read(path, most: most)
  }

  /// Writes a file; see `TextFiles`.
  package func write(
    _ text: String, to path: String, replacing: Bool, isPrivate: Bool = false
  ) throws(FileProblem) {
    try TextFiles.write(text, to: path, replacing: replacing, isPrivate: isPrivate)
  }

  /// The absolute path of a file that other code reads or writes.
  package func absolute(_ path: String) -> String { Files.absolute(path) }

  /// Whether a file exists.
  func exists(_ path: String) -> Bool { Files.exists(path) }

  /// Whether a path is taken, even by a broken link.
  package func isTaken(_ path: String) -> Bool { Files.isTaken(path) }
}
