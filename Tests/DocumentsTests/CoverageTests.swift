import Documents
import Coach
import Foundation
import TestSupport
import Testing

/// The table of what the library covers.
@Suite("Coverage") struct CoverageTests {
  private static let coverage = Coverage(Fixtures.library)

  @Test("docs/coverage.md has the tables generated from the library") func document() throws {
    let file = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/coverage.md")
    for table in [
      PlaceCoverageTable.text(Self.coverage), CoverageTable.text(Fixtures.library.routines),
    ] {
      #expect(
        try String(contentsOf: file, encoding: .utf8).contains("```\n\(table)\n```"),
        "copy this table into docs/coverage.md:\n\(table)")
    }
  }

  @Test("the tables fit a terminal with 80 columns") func width() {
    let tables = [
      PlaceCoverageTable.text(Self.coverage), CoverageTable.text(Fixtures.library.routines),
    ]
    for line in tables.flatMap({ $0.split(separator: "\n") }) { #expect(line.count <= 80) }
  }

  @Test("as CSV and as JSON, each place, time, kind of tool and stage has its routines")
  func programs() throws {
    struct Row: Decodable {
      let place: String
      let minutes: Int
      let tools: String
      let stage: String
      let routines: [String]

      var line: String { "\(place),\(minutes),\(tools),\(stage),\(routines.count)" }
    }
    let json = PlaceCoverageTable.json(Self.coverage)
    let rows = try JSONDecoder().decode([Row].self, from: Data(json.utf8))
    #expect(rows.count == 7 * 5 * 4 * 4)
    let lines = PlaceCoverageTable.csv(Self.coverage).split(separator: "\n").map(String.init)
    #expect(lines.first == "place,minutes,tools,stage,routines")
    #expect(Array(lines.dropFirst()) == rows.map(\.line))
    let ball = rows.first {
      $0.place == "shoulder-and-neck" && $0.minutes == 10 && $0.tools == "ball"
        && $0.stage == "acute"
    }
    #expect(ball?.routines.contains("shoulder-top-and-blade") == true)
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
