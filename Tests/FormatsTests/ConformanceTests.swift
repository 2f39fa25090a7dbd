import Documents
import Coach
import Foundation
import TestSupport
import Testing

@testable import Formats

/// The examples that come with the format: files with their expected timeline or diagnostics.
@Suite("The conformance set") struct ConformanceTests {
  static let folder = Sources.folder.appendingPathComponent("Routines/conformance")

  /// The names of the example files in a folder, without their extension.
  static func names(in part: String) -> [String] {
    let files = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent(part).path)
    return (files ?? []).filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// The text of an example or of its expected result.
  static func text(_ part: String, _ name: String, _ ending: String) throws -> String {
    let file = folder.appendingPathComponent("\(part)/\(name).\(ending)")
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  @Test("a valid file gives the expected timeline", arguments: names(in: "valid"))
  func valid(name: String) throws {
    let file = TextFile(name: "\(name).yaml", text: try Self.text("valid", name, "yaml"))
    let routine = try Fixtures.library.read(file)
    expectSame(
      PlainText.timeline(routine, limits: Fixtures.library.doses) + "\n",
      try Self.text("valid", name, "timeline"))
  }

  @Test("an invalid file gives the expected diagnostics", arguments: names(in: "invalid"))
  func invalid(name: String) throws {
    let found = try LintTests.problems(
      in: try Self.text("invalid", name, "yaml"), file: "\(name).yaml")
    let expected = try Self.text("invalid", name, "diagnostics")
      .split(separator: "\n").map(String.init)
    expectSame(found, expected)
    #expect(!found.isEmpty)
  }

  @Test("every rule that the text of a file can break is broken in some example")
  func everyRule() throws {
    let diagnostics = try Self.names(in: "invalid").map {
      try Self.text("invalid", $0, "diagnostics")
    }
    .joined()
    for rule in LintRule.allCases where rule != .unreadable {
      #expect(diagnostics.contains("[\(rule.rawValue)]"), "\(rule.rawValue)")
    }
  }

  @Test("no example has gone missing") func count() {
    #expect(Self.names(in: "valid").count >= 14 && Self.names(in: "invalid").count >= 40)
  }
}

/// The root folder of the repository.
enum Sources {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
