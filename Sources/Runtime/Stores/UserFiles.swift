package import Formats
import Platform

/// The files of the user's choosing, as the command line names them. Whoever is not given this touches
/// none but the program's own.
package struct UserFiles: Sendable {
  package init() {}

  /// Reads one; `-` is standard input.
  package func read(
    _ path: String, most: Int = TextFiles.largest
  ) throws(FileProblem) -> TextFile {
    try TextFiles.read(path, most: most)
  }

  /// Writes one, as `TextFiles` does.
  package func write(
    _ text: String, to path: String, replacing: Bool, isPrivate: Bool = false
  ) throws(FileProblem) {
    try TextFiles.write(text, to: path, replacing: replacing, isPrivate: isPrivate)
  }

  /// The path of one that is read or written elsewhere, as it is found from any folder.
  package func absolute(_ path: String) -> String { Files.absolute(path) }

  /// Whether there is one.
  func exists(_ path: String) -> Bool { Files.exists(path) }

  /// Whether a new one would have no place, be it for a link that leads nowhere.
  package func isTaken(_ path: String) -> Bool { Files.isTaken(path) }
}
