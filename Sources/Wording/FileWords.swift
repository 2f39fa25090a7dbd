/// Messages about files that can't be read or written.
package enum FileWords {
  /// A file can't be read, with the system's reason.
  package static func cannotRead(_ path: String, _ reason: String) -> String {
    "cannot read \(path): \(reason)"
  }

  /// The path names a folder rather than a file.
  package static func isFolder(_ path: String) -> String {
    "\(path) is a folder; specify the files in it instead"
  }

  /// The path names a device, a pipe or other special file.
  package static func isNoFile(_ path: String) -> String { "\(path) is not a file" }

  /// A file exceeds its size limit.
  package static func isTooLarge(_ name: String, kilobytes: Int) -> String {
    "\(name) is larger than \(kilobytes) KB"
  }

  /// A file is not valid UTF-8, starting at a given line.
  package static func isNotUTF8(_ name: String, line: Int) -> String {
    "\(name) is not UTF-8 text (line \(line)); save it as UTF-8"
  }

  /// A file can't be written, with the system's reason.
  package static func cannotWrite(_ path: String, _ reason: String) -> String {
    "cannot write \(path): \(reason)"
  }

  /// A file can't be moved over another.
  package static func cannotReplace(_ path: String, _ reason: String) -> String {
    "cannot replace \(path): \(reason)"
  }

  /// A file can't be removed.
  package static func cannotRemove(_ path: String, _ reason: String) -> String {
    "cannot remove \(path): \(reason)"
  }

  /// A folder can't be created, with the reason if known.
  package static func cannotMake(_ folder: String, _ reason: String? = nil) -> String {
    "cannot create \(folder)" + (reason.map { ": \($0)" } ?? "")
  }

  /// Writing to standard output failed.
  package static func cannotPrint(_ reason: String) -> String {
    "cannot write all the output: \(reason)"
  }

  /// The library embedded in the binary can't be read.
  package static func libraryDamaged(_ reason: String) -> String {
    "the files that came with knead are damaged:\n\(reason)"
  }
}
