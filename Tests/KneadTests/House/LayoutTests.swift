import Foundation
import Testing

/// The house stays small and tidy: short files, and nothing lying about at the top.
@Suite struct LayoutTests {
  /// The most lines a file has.
  static let longest = 300

  /// All that stands at the top of the project.
  static let top: Set = [
    "Package.swift", "README.md", "Makefile", "LICENSE", "ARCHITECTURE.md", "CONTRIBUTING.md",
    "CHANGELOG.md", ".swift-format", ".editorconfig", ".gitignore", "Sources", "Tests", "Routines",
    "Plugins", "docs", "Fuzz", "findings", ".ci", ".git",
  ]

  /// What .gitignore names: made on the way, never kept.
  private static func isIgnored(_ name: String) -> Bool {
    name == ".build" || name.hasPrefix(".build-") || name == "Package.resolved"
      || name == ".swiftpm" || name.hasSuffix(".xcodeproj")
  }

  private static func tooLong(_ files: [SourceFile]) -> [String] {
    files.filter { $0.text.count(where: \.isNewline) > longest }.map(\.path)
  }

  private static func strangers(_ names: [String]) -> [String] {
    names.filter { !top.contains($0) && !isIgnored($0) }
  }

  @Test("no file under Sources has more than 300 lines")
  func length() throws {
    #expect(Self.tooLong(try SourceTree.sources(["swift", "c", "h"])) == [])
  }

  @Test("a file that is too long is found")
  func findsLength() {
    let text = String(repeating: "\n", count: 301)
    #expect(Self.tooLong([SourceFile(path: "Sources/Coach/A.swift", text: text)]).count == 1)
    let short = String(repeating: "\n", count: 300)
    #expect(Self.tooLong([SourceFile(path: "Sources/Coach/A.swift", text: short)]) == [])
  }

  @Test("nothing stands at the top of the project that does not belong there")
  func topLevel() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: SourceTree.root.path)
    #expect(names.contains("Package.swift"))
    #expect(Self.strangers(names) == [])
  }

  @Test("a stranger at the top is found")
  func findsStrangers() {
    let names = ["Sources", "notes.txt", "build", ".build", ".build-2", "Package.resolved"]
    #expect(Self.strangers(names) == ["notes.txt", "build"])
  }
}
