import Foundation
import Testing

/// The programs the tests start.
enum Program {
  /// The built `knead`: it lies beside the bundle of the tests that runs now.
  static func knead() throws -> String {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    for start in [CommandLine.arguments[0], own] {
      let folder = URL(fileURLWithPath: start).deletingLastPathComponent()
      let file = folder.appendingPathComponent("knead").path
      if FileManager.default.isExecutableFile(atPath: file) { return file }
    }
    throw Missing(what: "knead beside \(own), where `swift build --build-tests` puts it")
  }

  /// A command of the system.
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

  /// Where the system's commands are.
  static let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
}

/// What a finished program left.
struct Outcome {
  let status: Int32
  let output: String
  let errors: String

  /// The lines on standard error.
  var complaints: [Substring] { errors.split(separator: "\n") }
}
