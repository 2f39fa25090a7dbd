import Coach
import Foundation
import TestSupport
import Testing

@testable import RoutineFiles

/// What is found in a routine's file beyond its form.
@Suite("Lint") struct LintTests {
  private static let context = Result { () throws(Diagnostics) in try loadContext() }

  /// What lint finds in a file, as it is printed.
  static func problems(in text: String, file: String) throws -> [String] {
    lint(TextFile(name: file, text: text), in: try context.get()).map(\.description)
  }

  @Test("the shipped library has no error and no warning") func library() throws {
    for file in shippedFiles where isRoutine(file.name) {
      expectSame(try Self.problems(in: file.text, file: file.name), [])
    }
  }

  @Test("the tags that count as known are those of the shipped routines") func tags() {
    let used = Set(Fixtures.library.routines.flatMap(\.tags))
    #expect(used == Set(RoutineChecks.tags) && RoutineChecks.tags.count == used.count)
  }
}
