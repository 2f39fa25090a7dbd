package import Coach
package import Formats
import Glibc
import Platform
import Wording

/// The largest file of a routine or of answers, in bytes: more than any that the format allows.
package let largestFile = 512 * 1024

/// Reads a whole text file; `-` is standard input. Anything but a regular file is refused, so that
/// a pipe or a device cannot hold the program up, and so is one of more than `most` bytes.
package func readFile(_ path: String, most: Int = largestFile) throws -> TextFile {
  if path == "-" {
    return try TextFile(name: "standard-input", text: read(STDIN_FILENO, path, most))
  }
  let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else {
    throw Failure(.noInput, FileWords.cannotRead(path, String(cString: strerror(errno))))
  }
  defer { close(descriptor) }
  var facts = stat()
  guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
    let isFolder = facts.st_mode & S_IFMT == S_IFDIR
    throw Failure(.noInput, isFolder ? FileWords.isFolder(path) : FileWords.isNoFile(path))
  }
  return try TextFile(name: path, text: read(descriptor, path, most))
}

private func read(_ descriptor: CInt, _ name: String, _ most: Int) throws -> String {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 64 * 1024)
  while case let count = Glibc.read(descriptor, &chunk, chunk.count), count != 0 {
    guard count > 0 else {
      throw Failure(.ioError, FileWords.cannotRead(name, String(cString: strerror(errno))))
    }
    bytes += chunk[..<count]
    guard bytes.count <= most else {
      throw Failure(.dataError, FileWords.isTooLarge(name, kilobytes: most / 1024))
    }
  }
  guard let text = String(validating: bytes, as: UTF8.self) else {
    let line = bytes[..<validPrefix(of: bytes)].count { $0 == UInt8(ascii: "\n") } + 1
    throw Failure(.dataError, FileWords.isNotUTF8(name, line: line))
  }
  return text
}

/// How many bytes at the start of a text are UTF-8.
private func validPrefix(of bytes: [UInt8]) -> Int {
  let text = String(decoding: bytes, as: UTF8.self)
  return zip(bytes, text.utf8).prefix { $0 == $1 }.count
}

/// The routine files in a folder and the folders in it, sorted by name: also those with an ending
/// that is refused, so that this is told.
package func routineFiles(in folder: String) throws -> [String] {
  guard let names = names(in: folder) else {
    throw Failure(.noInput, FileWords.cannotRead(folder, String(cString: strerror(errno))))
  }
  var files: [String] = []
  for name in names where !name.hasPrefix(".") {
    let path = folder + "/" + name
    var facts = stat()
    guard lstat(path, &facts) == 0 else { continue }
    if facts.st_mode & S_IFMT == S_IFDIR {
      files += try routineFiles(in: path)
    } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      files.append(path)
    }
  }
  return files.sorted()
}

/// The routine that a word of the command line means: the id of one in the library, or a file.
package func findRoutine(_ word: String, in library: Library) throws -> Routine {
  if let routine = library.routine(Routine.ID(word)) { return routine }
  if word.contains("/") || word.hasSuffix(".yaml") || access(word, F_OK) == 0 {
    let file = try readFile(word)
    do { return try library.read(file) } catch { throw Failure(.dataError, "\(error)") }
  }
  let hint = hint(
    for: word, among: library.routines.map(\.id.text), or: CommandWords.listRoutines)
  throw Failure(.noInput, CommandWords.noRoutine(word, hint))
}
