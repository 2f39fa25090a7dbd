package import Coach
import Text

/// What can be offered for each place that hurts: the number of routines for each time, kind of tool
/// and stage, as text for people, and as CSV and JSON for programs.
package enum PlaceCoverageTable {
  /// Two tables that fit a small terminal, each with two stages.
  package static func text(_ coverage: Coverage) -> String {
    let stages = Stage.allCases
    return [stages[..<2], stages[2...]].map { text(coverage, Array($0)) }
      .joined(separator: "\n\n")
  }

  /// One line for each place, time, kind of tool and stage.
  package static func csv(_ coverage: Coverage) -> String {
    let rows = cells.map { cell in
      [
        cell.place.rawValue, "\(cell.minutes)", cell.kit.rawValue, cell.stage.rawValue,
        "\(coverage.routines(in: cell).count)",
      ]
    }
    return Table(header: ["place", "minutes", "tools", "stage", "routines"], rows: rows).csv
  }

  /// The cells with the ids of the routines that count.
  package static func json(_ coverage: Coverage) -> String {
    JSONText.text(cells.map { CellJSON($0, coverage.routines(in: $0)) })
  }

  private struct CellJSON: Encodable {
    let place: String
    let minutes: Int
    let tools: String
    let stage: String
    let routines: [String]

    init(_ cell: Coverage.Cell, _ routines: [Routine.ID]) {
      place = cell.place.rawValue
      minutes = cell.minutes
      tools = cell.kit.rawValue
      stage = cell.stage.rawValue
      self.routines = routines.map(\.text)
    }
  }

  private static var cells: [Coverage.Cell] {
    Coverage.Place.allCases.flatMap { place in
      Coverage.times.flatMap { minutes in
        Coverage.Kit.allCases.flatMap { kit in
          Stage.allCases.map { Coverage.Cell(place, minutes: minutes, kit, $0) }
        }
      }
    }
  }

  private static func text(_ coverage: Coverage, _ stages: [Stage]) -> String {
    let width = Coverage.Place.allCases.map { name($0).count }.max() ?? 0
    let kits = Coverage.Kit.allCases
    let widths = kits.map { max(6, $0.rawValue.count + 1) }
    func line(_ name: String, _ minutes: String, _ cells: (Stage) -> [String]) -> String {
      let groups = stages.map { stage in
        zip(cells(stage), widths).map { $0.padded(to: $1, atStart: true) }.joined()
      }
      let start = name.padded(to: width) + minutes.padded(to: 5, atStart: true)
      var line = ([start] + groups).joined(separator: " |")
      while line.last == " " { line.removeLast() }
      return line
    }
    var lines = [
      line("", "") { ["   " + name($0).padded(to: widths.reduce(-3, +))] },
      line("", "min") { _ in kits.map(\.rawValue) },
    ]
    for place in Coverage.Place.allCases {
      for minutes in Coverage.times {
        let isFirst = minutes == Coverage.times.first
        lines.append(
          line(isFirst ? name(place) : "", "\(minutes)") { stage in
            kits.map { kit in
              let cell = Coverage.Cell(place, minutes: minutes, kit, stage)
              let count = coverage.routines(in: cell).count
              return count == 0 ? "." : "\(count)"
            }
          })
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func name(_ place: Coverage.Place) -> String {
    switch place {
    case .lowerBack: "Lower back"
    case .betweenBlades: "Between the blades"
    case .shoulderAndNeck: "Shoulder top, neck"
    case .buttockAndHip: "Buttock and hip"
    case .thigh: "Thigh"
    case .calf: "Calf"
    case .foot: "Foot"
    }
  }

  private static func name(_ stage: Stage) -> String {
    switch stage {
    case .firstDays: "3 days"
    case .acute: "week 6"
    case .subacute: "week 12"
    case .chronic: "later"
    }
  }
}
