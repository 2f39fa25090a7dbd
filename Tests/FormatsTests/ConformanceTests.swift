import Documents
import Coach
import Foundation
import TestSupport
import Testing

@testable import Formats

/// The examples beside the format: files with the timeline, or the diagnostics, they must give.
@Suite("The conformance set") struct ConformanceTests {
  static let folder = Sources.folder.appendingPathComponent("Routines/conformance")

  /// The names of the example files in a folder, without their ending.
  static func names(in part: String) -> [String] {
    let files = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent(part).path)
    return (files ?? []).filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// The text of an example, or of what it must give.
  static func text(_ part: String, _ name: String, _ ending: String) throws -> String {
    let file = folder.appendingPathComponent("\(part)/\(name).\(ending)")
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  @Test("a valid file gives its timeline", arguments: names(in: "valid"))
  func valid(name: String) throws {
    let file = TextFile(name: "\(name).yaml", text: try Self.text("valid", name, "yaml"))
    let routine = try Fixtures.library.read(file)
    expectSame(
      PlainText.timeline(routine, limits: Fixtures.library.doses) + "\n",
      try Self.text("valid", name, "timeline"))
  }

  @Test("an invalid file gives its diagnostics", arguments: names(in: "invalid"))
  func invalid(name: String) throws {
    let found = try LintTests.problems(
      in: try Self.text("invalid", name, "yaml"), file: "\(name).yaml")
    let told = try Self.text("invalid", name, "diagnostics").split(separator: "\n").map(String.init)
    expectSame(found, told)
    #expect(!found.isEmpty)
  }

  @Test("every rule that a file's text can break is broken by one") func everyRule() throws {
    let told = try Self.names(in: "invalid").map { try Self.text("invalid", $0, "diagnostics") }
      .joined()
    for rule in LintRule.allCases where rule != .unreadable {
      #expect(told.contains("[\(rule.rawValue)]"), "\(rule.rawValue)")
    }
  }

  @Test("there are as many as there should be") func count() {
    #expect(Self.names(in: "valid").count >= 14 && Self.names(in: "invalid").count >= 40)
  }
}

/// Where these sources lie.
enum Sources {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
