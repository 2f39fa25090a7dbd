import Foundation
import Testing

/// The project stays small and tidy: files are short, and the top level has nothing stray.
@Suite struct LayoutTests {
  /// The maximum number of lines in a file.
  static let longest = 300

  /// Everything allowed at the top level of the project.
  static let top: Set = [
    "Package.swift", "README.md", "Makefile", "LICENSE", "ARCHITECTURE.md", "CONTRIBUTING.md",
    "CHANGELOG.md", ".swift-format", ".editorconfig", ".gitignore", "Sources", "Tests", "Routines",
    "Plugins", "docs", "Fuzz", "findings", ".ci", ".git",
  ]

  /// Whether .gitignore names a file, because it is generated.
  private static func isIgnored(_ name: String) -> Bool {
    name == ".build" || name.hasPrefix(".build-") || name == "Package.resolved"
      || name == ".swiftpm" || name.hasSuffix(".xcodeproj")
  }

  private static func tooLong(_ files: [SourceFile]) -> [String] {
    files.filter { $0.text.count(where: \.isNewline) > longest }.map(\.path)
  }

  private static func strays(_ names: [String]) -> [String] {
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

  @Test("the top level of the project has only what belongs there")
  func topLevel() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: SourceTree.root.path)
    #expect(names.contains("Package.swift"))
    #expect(Self.strays(names) == [])
  }

  @Test("a stray file at the top level is found")
  func findsStrays() {
    let names = ["Sources", "notes.txt", "build", ".build", ".build-2", "Package.resolved"]
    #expect(Self.strays(names) == ["notes.txt", "build"])
  }
}
