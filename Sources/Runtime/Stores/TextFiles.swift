package import Formats
import Glibc
import Platform
import SystemPackage

/// Reads and writes whole text files.
package enum TextFiles {
  /// The size limit for routines and answers, in bytes; more than the format allows.
  package static let largest = 512 * 1024

  /// Reads a file of at most `most` bytes; `-` is standard input. Rejects anything but a regular
  /// file: a pipe or a device could block the program.
  package static func read(
    _ path: String, most: Int = largest
  ) throws(FileProblem) -> TextFile {
    if path == "-" {
      let input = FileDescriptor(rawValue: STDIN_FILENO)
      return TextFile(name: "standard-input", text: try text(of: input, path, most))
    }
    let file: FileDescriptor
    do {
      file = try FileDescriptor.open(
        FilePath(path), .readOnly, options: [.nonBlocking, .closeOnExec])
    } catch { throw .cannotOpen(path, reason: "\(error)") }
    defer { try? file.close() }
    let type = (try? file.stat())?.type
    guard type == .regular else {
      throw type == .directory ? .isFolder(path) : .isNoFile(path)
    }
    return TextFile(name: path, text: try text(of: file, path, most))
  }

  private static func text(
    of file: FileDescriptor, _ path: String, _ most: Int
  ) throws(FileProblem) -> String {
    let bytes = try bytes(of: file, path, most)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let line = bytes[..<validPrefix(of: bytes)].count { $0 == UInt8(ascii: "\n") } + 1
      throw .isNotUTF8(path, line: line)
    }
    return text
  }

  private static func bytes(
    of file: FileDescriptor, _ path: String, _ most: Int
  ) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count: Int
      do {
        count = try chunk.withUnsafeMutableBytes { try file.read(into: $0) }
      } catch { throw .cannotRead(path, reason: "\(error)") }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      if bytes.count > most { throw .isTooLarge(path, kilobytes: most / 1024) }
    }
  }

  /// The number of leading bytes that are valid UTF-8.
  private static func validPrefix(of bytes: [UInt8]) -> Int {
    let text = String(decoding: bytes, as: UTF8.self)
    return zip(bytes, text.utf8).prefix { $0 == $1 }.count
  }
}
