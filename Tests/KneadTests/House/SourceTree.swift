import Foundation

/// A source file and its place in the package.
struct SourceFile {
  /// From the package's root, such as `Sources/Coach/Library.swift`.
  let path: String
  let text: String

  /// The folder under Sources/ it belongs to.
  var target: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : ""
  }

  var name: String { String(path.split(separator: "/").last ?? "") }

  var lines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Each line and its number, without what is only a comment.
  var code: [(number: Int, text: String)] {
    lines.enumerated().compactMap { index, line in
      if line.trimmingCharacters(in: .whitespaces).hasPrefix("//") { return nil }
      return (index + 1, line.components(separatedBy: " // ")[0])
    }
  }
}

/// The package as it is on the disk.
enum SourceTree {
  /// The folder with Package.swift.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().resolvingSymlinksInPath()

  /// The files under Sources whose names end like this; an empty list is an error, so that no rule
  /// holds only because nothing was read.
  static func sources(_ endings: [String] = ["swift"]) throws -> [SourceFile] {
    let files = try files(under: "Sources", endings)
    guard files.count > 50 else { throw Missing(what: "sources under \(root.path)/Sources") }
    return files
  }

  /// The files under a folder of the package whose names end like this.
  static func files(under folder: String, _ endings: [String]) throws -> [SourceFile] {
    try FileManager.default.subpathsOfDirectory(atPath: root.path + "/" + folder)
      .filter { path in endings.contains { path.hasSuffix("." + $0) } }
      .sorted()
      .map { try file("\(folder)/\($0)") }
  }

  /// One file, by its path from the package's root.
  static func file(_ path: String) throws -> SourceFile {
    SourceFile(
      path: path, text: try String(contentsOfFile: root.path + "/" + path, encoding: .utf8))
  }
}

/// Something a test needs is not there.
struct Missing: Error, CustomStringConvertible {
  let what: String
  var description: String { "cannot find \(what)" }
}

/// What breaks a rule, a line each, for the comment of a failure.
func list(_ violations: [String]) -> String { violations.joined(separator: "\n") }
