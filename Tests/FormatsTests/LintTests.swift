import Coach
import Foundation
import TestSupport
import Testing

@testable import Formats

/// What lint checks in a routine's file, beyond its syntax.
@Suite("Lint") struct LintTests {
  /// What lint finds in a file, as printed.
  static func problems(in text: String, file: String) throws -> [String] {
    lint(TextFile(name: file, text: text), in: Fixtures.library.context).map(\.description)
  }

  @Test("the shipped routines have no errors and no warnings") func library() throws {
    for file in shippedFiles where isRoutine(file.name) {
      expectSame(try Self.problems(in: file.text, file: file.name), [])
    }
  }

  @Test("the example in FORMAT.md has no errors and no warnings") func example() throws {
    let file = Sources.folder.appendingPathComponent("Routines/FORMAT.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let blocks = text.components(separatedBy: "```yaml\n").dropFirst()
    let example = try #require(blocks.last?.components(separatedBy: "```").first)
    #expect(blocks.count == 1)
    expectSame(try Self.problems(in: example, file: "outer-hip-ease.yaml"), [])
  }

  @Test("the known tags are those of the shipped routines") func tags() {
    let used = Set(Fixtures.library.routines.flatMap(\.tags))
    #expect(used == Set(RoutineChecks.tags) && RoutineChecks.tags.count == used.count)
  }
}
