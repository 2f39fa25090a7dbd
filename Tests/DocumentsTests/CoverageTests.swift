import Documents
import Coach
import Foundation
import TestSupport
import Testing

/// The table of what the library covers.
@Suite("Coverage") struct CoverageTests {
  @Test("docs/coverage.md has the table generated from the library") func document() throws {
    let file = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/coverage.md")
    let table = CoverageTable.text(Fixtures.library.routines)
    #expect(
      try String(contentsOf: file, encoding: .utf8).contains("```\n\(table)\n```"),
      "copy this table into docs/coverage.md:\n\(table)")
  }

  @Test("the table fits a terminal with 80 columns") func width() {
    for line in CoverageTable.text(Fixtures.library.routines).split(separator: "\n") {
      #expect(line.count <= 80)
    }
  }

  @Test("a routine counts once in its technique, length and tool, and in each stage and position")
  func counts() {
    let lines = CoverageTable.text([Sample.glide, Sample.hold]).split(separator: "\n")
    let cells = lines.map { $0.split(whereSeparator: " |".contains).map(String.init) }
    let swedish = cells.filter { $0.first == "Swedish" }
    #expect(swedish[0] == ["Swedish", ".", "1", ".", "1", "1", ".", ".", ".", ".", "."])
    #expect(swedish[1] == ["Swedish", "1", ".", ".", ".", ".", "1", "1", ".", ".", ".", ".", "."])
    let all = cells.filter { $0.first == "All" }
    #expect(all[1] == ["All", "1", "1", ".", ".", "1", "1", "1", "1", ".", ".", ".", "."])
  }
}
