import Text
package import Coach
import Wording

/// The library's coverage: the number of routines of each technique for each stage, length, tool
/// and position. A routine counts towards every stage and position it lists.
package enum CoverageTable {
  /// Two tables that fit a small terminal.
  package static func text(_ routines: [Routine]) -> String {
    [table([stages, minutes], routines), table([tools, positions], routines)]
      .joined(separator: "\n\n")
  }

  private struct Column {
    let name: String
    let holds: (Routine) -> Bool

    var width: Int { max(2, name.count) + 1 }
  }

  private static func table(_ groups: [[Column]], _ routines: [Routine]) -> String {
    let rows = Technique.allCases.map { technique -> (String, [Routine]) in
      (technique.plainWords.capitalizedFirst, routines.filter { $0.technique == technique })
    }
    let first = rows.map(\.0.count).max() ?? 0
    func line(_ name: String, _ cell: (Column) -> String) -> String {
      let cells = groups.map { columns in
        columns.map { cell($0).padded(to: $0.width, atStart: true) }.joined()
      }
      return name.padded(to: first) + cells.joined(separator: " |")
    }
    let body = (rows + [("All", routines)]).map { name, routines in
      line(name) { column in
        let count = routines.count(where: column.holds)
        return count == 0 ? "." : "\(count)"
      }
    }
    return ([line("") { $0.name }] + body).joined(separator: "\n")
  }

  private static var stages: [Column] {
    zip(["3 days", "week 6", "week 12", "later"], Stage.allCases).map { name, stage in
      Column(name: name) { $0.stages.contains(stage) }
    }
  }

  private static var minutes: [Column] {
    [1...3, 4...5, 6...10, 11...15, 16...20, 21...30].map { range in
      Column(name: "\(range.lowerBound)-\(range.upperBound)m") { range.contains($0.minutes) }
    }
  }

  private static var tools: [Column] {
    func column(_ name: String, _ tools: Set<Tool>) -> Column {
      Column(name: name) { !tools.isDisjoint(with: $0.usedTools) }
    }
    return [
      Column(name: "none") { $0.usedTools.isEmpty },
      column("ball", Tool.balls), column("roller", [.roller]), column("device", Tool.devices),
      column("other", Set(Tool.allCases.filter { $0.sort == .aid || $0.sort == .cane })),
    ]
  }

  private static var positions: [Column] {
    zip(["sit", "stand", "wall", "floor", "lie", "bed", "side"], Position.allCases)
      .map { name, position in Column(name: name) { $0.positions.contains(position) } }
  }
}
