import Foundation
import TestSupport
import Testing

@testable import Formats

/// Each rule has a page in docs/lint, with an example that breaks it and one that does not.
@Suite("Pages of the lint rules") struct LintPageTests {
  private static let folder = Sources.folder.appendingPathComponent("docs/lint")

  private func page(_ rule: LintRule) throws -> String {
    try String(
      contentsOf: Self.folder.appendingPathComponent("\(rule.rawValue).md"), encoding: .utf8)
  }

  /// A fenced block in a page: the text after the three opening backquotes, and the lines inside.
  private struct Block {
    let info: Substring
    let text: String
  }

  private func blocks(_ page: String) -> [Block] {
    let parts = page.components(separatedBy: "\n```")
    // Text and blocks alternate.
    return stride(from: 1, to: parts.count, by: 2).map { index in
      let lines = parts[index].split(
        separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return Block(info: lines[0], text: lines.count > 1 ? lines[1] + "\n" : "")
    }
  }

  @Test(
    "each rule has a page that begins with its id and severity", arguments: LintRule.allCases
  )
  func head(rule: LintRule) throws {
    let lines = try page(rule).split(separator: "\n")
    #expect(lines[0] == "# \(rule.rawValue)")
    #expect(lines[1].hasPrefix(rule.severity == .error ? "Error." : "Warning."))
  }

  @Test(
    "the bad example on a page gives the diagnostics shown there, and the good one gives none",
    arguments: LintRule.allCases.filter { $0 != .unreadable && $0 != .size })
  func examples(rule: LintRule) throws {
    let blocks = blocks(try page(rule))
    #expect(blocks.map { $0.info.prefix(4) } == ["yaml", "text", "yaml"])
    let name = blocks[0].info.split(separator: "file=").last.map(String.init)
    let file = blocks[0].info.contains("file=") ? name ?? "" : "example.yaml"
    let found = try LintTests.problems(in: blocks[0].text, file: file)
    expectSame(found, blocks[1].text.split(separator: "\n").map(String.init))
    #expect(found.allSatisfy { $0.hasSuffix("[\(rule.rawValue)]") })
    let right = blocks[2].info.split(separator: "file=").last.map(String.init) ?? ""
    expectSame(
      try LintTests.problems(
        in: blocks[2].text, file: blocks[2].info.contains("file=") ? right : "example.yaml"), [])
  }

  @Test("there are no other pages, and README.md lists them all") func list() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let pages = Set(LintRule.allCases.map { "\($0.rawValue).md" })
    #expect(Set(names).subtracting(["README.md"]) == pages)
    let list = try String(
      contentsOf: Self.folder.appendingPathComponent("README.md"), encoding: .utf8)
    for page in pages { #expect(list.contains("(\(page))"), "\(page)") }
  }
}
