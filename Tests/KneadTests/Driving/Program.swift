import Foundation
import Testing

/// The programs that the tests start.
enum Program {
  /// The built `knead`, which is next to the running test bundle.
  static func knead() throws -> String {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    for start in [CommandLine.arguments[0], own] {
      let folder = URL(fileURLWithPath: start).deletingLastPathComponent()
      let file = folder.appendingPathComponent("knead").path
      if FileManager.default.isExecutableFile(atPath: file) { return file }
    }
    throw Missing(what: "knead beside \(own), where `swift build --build-tests` puts it")
  }

  /// The path of a system command.
  static func command(_ name: String) throws -> String {
    let folders = path.split(separator: ":").map(String.init)
    let file = folders.map { $0 + "/" + name }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    guard let file else {
      throw Missing(what: "the command \(name), which these tests need: install it")
    }
    return file
  }

  /// The folders with the system commands.
  static let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
}

/// The output and exit status of a program.
struct Outcome {
  let status: Int32
  let output: String
  let errors: String

  /// The lines of standard error.
  var complaints: [Substring] { errors.split(separator: "\n") }
}
