import Coach
import Foundation
import TestSupport
import Testing
import Yams

@testable import Formats

/// The JSON Schema for editors has the same words and keys as the reader, and no others.
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

  /// The words that a part of the schema allows.
  private func words(_ part: [String: Any]) throws -> Set<String> {
    Set(try #require(part["enum"] as? [String]))
  }

  @Test("it lists all the words of the format, and no others") func closedLists() throws {
    #expect(try words(part("properties", "technique")) == Set(Technique.allCases.map(\.rawValue)))
    #expect(try words(part("definitions", "region")) == Set(Region.allCases.map(\.rawValue)))
    #expect(try words(part("definitions", "tool")) == Set(Tool.allCases.map(\.rawValue)))
    #expect(try words(part("definitions", "position")) == Set(Position.allCases.map(\.rawValue)))
    #expect(try words(part("definitions", "stage")) == Set(Stage.allCases.map(\.rawValue)))
    let kinds = Set(Step.Kind.allCases.map(\.rawValue)).subtracting(["close"])
    #expect(try words(part("definitions", "step", "properties", "do")) == kinds)
  }

  @Test("it has the keys that the reader accepts") func keys() throws {
    let unknown = designExample.replacing("title: Outer", with: "music: calm\ntitle: Outer")
    #expect(try Set(part("properties").keys) == Set(acceptedKeys(in: unknown)))
    let step = designExample.replacing(
      "  - do: check-in", with: "  - music: calm\n    do: check-in")
    #expect(
      try Set(part("definitions", "step", "properties").keys) == Set(acceptedKeys(in: step)))
  }

  @Test("every shipped routine names the schema for editors") func named() {
    for file in shippedFiles where isRoutine(file.name) {
      #expect(
        file.text.hasPrefix(
          "# yaml-language-server: $schema=../schema/routine.schema.json\n"), "\(file.name)")
    }
  }

  /// What an editor's schema checker would report for a file.
  private func breaches(_ text: String) throws -> [String] {
    let value = try #require(try Yams.load(yaml: text))
    return SchemaValidator(schema: schema).problems(value)
  }

  @Test("every shipped routine, template and valid example conforms to the schema") func valid()
    throws
  {
    for file in shippedFiles where isRoutine(file.name) || file.name.hasPrefix("templates/") {
      expectSame(try breaches(file.text), [])
    }
    for name in ConformanceTests.names(in: "valid") {
      let text = try ConformanceTests.text("valid", name, "yaml")
      expectSame(try breaches(text.replacing("\u{FEFF}", with: "")), [])
    }
  }

  @Test(
    "mistakes that a schema can detect are reported",
    arguments: [
      "unknown-key", "unknown-key-in-step", "missing-key", "missing-keys-of-a-step",
      "unknown-tool", "max-pain-11", "format-2", "steps-61", "no-steps", "no-position",
      "number-with-point", "steps-are-text", "time-with-dash",
    ])
  func invalid(name: String) throws {
    #expect(try !breaches(ConformanceTests.text("invalid", name, "yaml")).isEmpty)
  }
}
