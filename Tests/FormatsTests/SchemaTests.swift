import Coach
import Foundation
import TestSupport
import Testing
import Yams

@testable import Formats

/// The JSON Schema for editors knows the words and keys that the reader knows, and no others.
@Suite("The schema for editors") struct SchemaTests {
  private let schema: [String: Any]

  init() throws {
    let file = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Routines/schema/routine.schema.json")
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    schema = try #require(json as? [String: Any])
  }

  /// The part at a path of keys.
  private func part(_ path: String...) throws -> [String: Any] {
    try path.reduce(schema) { try #require($0[$1] as? [String: Any]) }
  }

  /// The closed list of words at a path of keys.
  private func words(_ part: [String: Any]) throws -> Set<String> {
    Set(try #require(part["enum"] as? [String]))
  }

  @Test("it lists the words of the format, all of them and no others") func closedLists() throws {
    #expect(try words(part("properties", "technique")) == Set(Technique.allCases.map(\.rawValue)))
    #expect(try words(part("definitions", "region")) == Set(Region.allCases.map(\.rawValue)))
    #expect(try words(part("definitions", "tool")) == Set(Tool.allCases.map(\.rawValue)))
    #expect(try words(part("definitions", "position")) == Set(Position.allCases.map(\.rawValue)))
    #expect(try words(part("definitions", "stage")) == Set(Stage.allCases.map(\.rawValue)))
    let kinds = Set(Step.Kind.allCases.map(\.rawValue)).subtracting(["close"])
    #expect(try words(part("definitions", "step", "properties", "do")) == kinds)
  }

  @Test("it has the keys that the reader has") func keys() throws {
    let unknown = designExample.replacing("title: Outer", with: "music: calm\ntitle: Outer")
    #expect(try Set(part("properties").keys) == Set(keysTaken(in: unknown)))
    let step = designExample.replacing(
      "  - do: check-in", with: "  - music: calm\n    do: check-in")
    #expect(
      try Set(part("definitions", "step", "properties").keys) == Set(keysTaken(in: step)))
  }

  @Test("every shipped routine names it for its editor") func named() {
    for file in shippedFiles where isRoutine(file.name) {
      #expect(
        file.text.hasPrefix(
          "# yaml-language-server: $schema=../schema/routine.schema.json\n"), "\(file.name)")
    }
  }

  /// A file's text as an editor's schema checker sees it.
  private func breaches(_ text: String) throws -> [String] {
    let value = try #require(try Yams.load(yaml: text))
    return SchemaValidator(schema: schema).problems(value)
  }

  @Test("every shipped routine, template and valid example keeps to it") func valid() throws {
    for file in shippedFiles where isRoutine(file.name) || file.name.hasPrefix("templates/") {
      expectSame(try breaches(file.text), [])
    }
    for name in ConformanceTests.names(in: "valid") {
      let text = try ConformanceTests.text("valid", name, "yaml")
      expectSame(try breaches(text.replacing("\u{FEFF}", with: "")), [])
    }
  }

  @Test(
    "what it can see of a mistake it tells",
    arguments: [
      "unknown-key", "unknown-key-in-step", "missing-key", "missing-keys-of-a-step",
      "unknown-tool", "max-pain-11", "format-2", "steps-61", "no-steps", "no-position",
      "number-with-point", "steps-are-text", "time-with-dash",
    ])
  func invalid(name: String) throws {
    #expect(try !breaches(ConformanceTests.text("invalid", name, "yaml")).isEmpty)
  }
}
