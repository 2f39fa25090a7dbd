import Foundation
import Testing

/// The pictures in `docs/pictures`, compared byte by byte with what the program shows now.
@Suite struct PictureTests {
  private static let folder = "docs/pictures"

  @Test("the pictures in the documentation show what the program shows") func upToDate()
    async throws
  {
    let home = try Home()
    let script = SourceTree.root.path + "/Tests/Pictures/pictures.py"
    let drawn = home.path + "/pictures"
    let outcome = try await home.run(
      Program.command("python3"), [script, Program.knead(), drawn])
    try #require(outcome.status == 0, "\(outcome.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: drawn).sorted()
    #expect(names.count >= 8)
    #expect(try Self.committed() == names, "run `make pictures`")
    let changed = try names.filter { name in
      let kept = try? SourceTree.file("\(Self.folder)/\(name)").text
      return try kept != home.read("pictures/\(name)")
    }
    #expect(changed.isEmpty, "\(list(changed))\nrun `make pictures`, and look at the pictures")
  }

  @Test("each picture is in the documentation, with words for those who can't see it")
  func described() throws {
    let pages = try SourceTree.files(under: "docs", ["md"]) + [SourceTree.file("README.md")]
    let shown = pages.flatMap { page in
      page.text.matches(of: /!\[([^\]]*)\]\([^)]*pictures\/([a-z-]+\.svg)\)/).map { match in
        (words: match.1, name: String(match.2))
      }
    }
    #expect(Set(shown.map(\.name)) == Set(try Self.committed()))
    for (words, name) in shown { #expect(words.count > 20, "\(name): \(words)") }
  }

  private static func committed() throws -> [String] {
    try SourceTree.files(under: folder, ["svg"]).map { String($0.path.dropFirst(folder.count + 1)) }
  }
}
