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
    let folder = root.appendingPathComponent("Sources").path
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { path in endings.contains { path.hasSuffix("." + $0) } }
      .sorted()
      .map { path in
        let file = folder + "/" + path
        return SourceFile(
          path: "Sources/" + path, text: try String(contentsOfFile: file, encoding: .utf8))
      }
    guard files.count > 50 else { throw Missing(what: "sources under \(folder)") }
    return files
  }
}

/// Something a test needs is not there.
struct Missing: Error, CustomStringConvertible {
  let what: String
  var description: String { "cannot find \(what)" }
}

/// What breaks a rule, a line each, for the comment of a failure.
func list(_ violations: [String]) -> String { violations.joined(separator: "\n") }
