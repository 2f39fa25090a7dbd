import Coach
import TestSupport
import Testing

@testable import Formats

/// The files that `knead new` creates.
@Suite("Starters") struct StarterTests {
  @Test(
    "the starter for every technique is valid, and lint finds nothing in it",
    arguments: Technique.allCases)
  func lints(technique: Technique) throws {
    let text = try #require(
      try Fixtures.compiled.starter(title: "Evening ease", technique: technique))
    expectSame(try LintTests.problems(in: text, file: "evening-ease.yaml"), [])
    let routine = try Fixtures.library.read(TextFile(name: "evening-ease.yaml", text: text))
    #expect(routine.title == "Evening ease" && routine.technique == technique)
    #expect(text.hasPrefix("# yaml-language-server: $schema=routine.schema.json\n"))
  }

  @Test(
    "any one-line title is kept as given",
    arguments: [
      "5", "yes", "A: b", "It's \"so\"", "# x", "-", "Größe – 背", "[x", "a #b", "\\n", " x", "x:",
    ])
  func titles(title: String) throws {
    let text = try #require(try Fixtures.compiled.starter(title: title, technique: .swedish))
    let routine = try Fixtures.library.read(TextFile(name: "x.yaml", text: text))
    #expect(routine.title == title)
  }

  @Test(
    "an empty title, or one with control characters, is refused",
    arguments: ["a\u{1B}[2J", "a\nb", "", " "])
  func refused(title: String) throws {
    #expect(try Fixtures.compiled.starter(title: title, technique: .swedish) == nil)
  }

  @Test("the file name is the title in lower case with dashes") func names() {
    #expect(fileName(for: "Evening: My  BACK 2!") == "evening-my-back-2.yaml")
    #expect(fileName(for: "Müde Hüften à la carte") == "muede-hueften-a-la-carte.yaml")
    #expect(fileName(for: "背") == nil)
    let long = fileName(for: String(repeating: "word ", count: 40))
    #expect(long.map { isID(String($0.dropLast(5))) } == true)
  }

  @Test("the schema comes with the program") func schema() throws {
    let schema = try Fixtures.compiled.routineSchema()
    #expect(schema.contains("\"$schema\": \"http://json-schema.org/draft-07/schema#\""))
  }
}
