/// What is said of files that cannot be read or written.
package enum FileWords {
  /// A file cannot be read, for the reason that the system gives.
  package static func cannotRead(_ path: String, _ reason: String) -> String {
    "cannot read \(path): \(reason)"
  }

  /// A folder stands where a file was named.
  package static func isFolder(_ path: String) -> String {
    "\(path) is a folder; specify the files in it instead"
  }

  /// A device, a pipe or the like stands where a file was named.
  package static func isNoFile(_ path: String) -> String { "\(path) is not a file" }

  /// A file has more bytes than it may.
  package static func isTooLarge(_ name: String, kilobytes: Int) -> String {
    "\(name) is larger than \(kilobytes) KB"
  }

  /// A file is no UTF-8 text from a line on.
  package static func isNotUTF8(_ name: String, line: Int) -> String {
    "\(name) is not UTF-8 text (line \(line)); save it as UTF-8"
  }

  /// A file cannot be written, for the reason that the system gives.
  package static func cannotWrite(_ path: String, _ reason: String) -> String {
    "cannot write \(path): \(reason)"
  }

  /// A file cannot be put in the place of another.
  package static func cannotReplace(_ path: String, _ reason: String) -> String {
    "cannot replace \(path): \(reason)"
  }

  /// A file cannot be removed.
  package static func cannotRemove(_ path: String, _ reason: String) -> String {
    "cannot remove \(path): \(reason)"
  }

  /// A folder cannot be made, for a reason if one is known.
  package static func cannotMake(_ folder: String, _ reason: String? = nil) -> String {
    "cannot create \(folder)" + (reason.map { ": \($0)" } ?? "")
  }

  /// Standard output takes no more.
  package static func cannotPrint(_ reason: String) -> String {
    "cannot write all the output: \(reason)"
  }

  /// The library in the binary cannot be read.
  package static func libraryDamaged(_ reason: String) -> String {
    "the files that came with knead are damaged:\n\(reason)"
  }
}
