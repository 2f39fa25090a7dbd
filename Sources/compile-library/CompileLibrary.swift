import Foundation
import Formats

/// `compile-library OUTPUT FOLDER FILE…` checks the files of the library, each named by its path
/// inside FOLDER, and writes their compiled form to the Swift file OUTPUT.
///
/// The build plugin of the same name runs it; nobody else needs to.
@main
struct CompileLibrary {
  /// Reads the files and writes the Swift file. On failure, prints each mistake in the compiler's
  /// format, so that editors can find it, and exits with status 1.
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count >= 2 else {
      fail("usage: compile-library OUTPUT FOLDER FILE…")
    }
    let output = URL(fileURLWithPath: arguments[1])
    let folder = URL(fileURLWithPath: arguments[2], isDirectory: true)
    do {
      let files = try arguments.dropFirst(2).map { path in
        TextFile(name: path, text: try text(of: folder.appendingPathComponent(path)))
      }
      try write(swiftSource(holding: CompiledLibrary.bytes(of: files)), to: output)
    } catch let problems as Diagnostics {
      fail(problems.all.map { "\(folder.path)/\($0)" }.joined(separator: "\n"))
    } catch let problem as NotUTF8 {
      fail("\(problem.file):\(problem.line):1: error: this line is not valid UTF-8")
    } catch {
      fail("error: \(error.localizedDescription)")
    }
  }

  /// The text of a file, exactly as on disk.
  ///
  /// Decoding replaces invalid UTF-8 with U+FFFD, so the text's bytes are compared with the file's.
  /// (Foundation's decoding would drop a byte order mark.)
  private static func text(of file: URL) throws -> String {
    let bytes = [UInt8](try Data(contentsOf: file))
    let text = String(decoding: bytes, as: UTF8.self)
    if text.utf8.elementsEqual(bytes) { return text }
    let right = zip(bytes, text.utf8).prefix { $0 == $1 }.count
    let line = 1 + bytes[..<right].count { $0 == UInt8(ascii: "\n") }
    throw NotUTF8(file: file.path, line: line)
  }

  /// Writes the text, unless the file already contains it, so that an unchanged file isn't
  /// recompiled.
  private static func write(_ text: String, to file: URL) throws {
    let new = Data(text.utf8)
    if let old = try? Data(contentsOf: file), old == new { return }
    try new.write(to: file, options: .atomic)
  }

  /// Prints an error and exits with status 1.
  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(1)
  }
}

/// A library file that isn't UTF-8.
private struct NotUTF8: Error {
  /// The full path of the file.
  let file: String
  /// The line of the first invalid byte, from 1.
  let line: Int
}
