import Foundation

/// A source file and its path in the package.
struct SourceFile {
  /// The path from the package's root, such as `Sources/Coach/Library.swift`.
  let path: String
  let text: String

  /// The folder under Sources/ that it belongs to.
  var target: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : ""
  }

  var name: String { String(path.split(separator: "/").last ?? "") }

  var lines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Each line of code with its number, without comments.
  var code: [(number: Int, text: String)] {
    lines.enumerated().compactMap { index, line in
      if line.trimmingCharacters(in: .whitespaces).hasPrefix("//") { return nil }
      return (index + 1, line.components(separatedBy: " // ")[0])
    }
  }
}

/// The package's files on disk.
enum SourceTree {
  /// The folder with Package.swift.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().resolvingSymlinksInPath()

  /// The files under Sources with these extensions. Too few files is an error, so that no rule
  /// passes only because nothing was read.
  static func sources(_ endings: [String] = ["swift"]) throws -> [SourceFile] {
    let files = try files(under: "Sources", endings)
    guard files.count > 50 else { throw Missing(what: "sources under \(root.path)/Sources") }
    return files
  }

  /// The files under a folder of the package with these extensions.
  static func files(under folder: String, _ endings: [String]) throws -> [SourceFile] {
    try FileManager.default.subpathsOfDirectory(atPath: root.path + "/" + folder)
      .filter { path in endings.contains { path.hasSuffix("." + $0) } }
      .sorted()
      .map { try file("\(folder)/\($0)") }
  }

  /// The file with a path from the package's root.
  static func file(_ path: String) throws -> SourceFile {
    SourceFile(
      path: path, text: try String(contentsOfFile: root.path + "/" + path, encoding: .utf8))
  }
}

/// Something that a test needs is missing.
struct Missing: Error, CustomStringConvertible {
  let what: String
  var description: String { "cannot find \(what)" }
}

/// The violations of a rule, one on each line, for the message of a failure.
func list(_ violations: [String]) -> String { violations.joined(separator: "\n") }
