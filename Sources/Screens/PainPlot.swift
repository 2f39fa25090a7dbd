import Canvas
import Coach
import Wording

/// A chart of pain before and after sessions over time, with axes, as rows.
struct PainPlot {
  let progress: [ProgressSummary.Day]
  let period: Period
  let style: Plot.Style

  /// Columns before the plot area: a number and the axis.
  private static let axis = 4

  /// Returns the chart, `width` columns wide in all, with a plot area of `height` rows.
  func rows(width: Int, height: Int) -> [Row] {
    let room = max(1, width - Self.axis)
    let bins = ProgressSummary.bins(progress, in: period, atMost: room)
    let plot = Plot(
      first: bins.map(\.before), second: bins.map(\.after), most: 10,
      size: Size(width: room, height: height), style: style)
    let labels = labels(height).reduce(into: [Int: Int]()) { $0[plot.row(of: Double($1))] = $1 }
    let field = withDiary(bins, plot).enumerated().map { index, spots in
      let number = labels[index].map { "\($0)" } ?? ""
      let mark = labels[index] == nil ? "│" : "┤"
      let padding = String(repeating: " ", count: 2 - number.count)
      var row = Row(text: "\(padding)\(number) \(mark)", role: .quiet)
      row.pieces = pieces(spots)
      return row
    }
    return field + dates(bins, plot, room)
  }

  /// The plot's cells, with a mark for pain recorded only in the diary. It belongs to no session,
  /// so the marks for before and after are drawn over it.
  private func withDiary(_ bins: [ProgressSummary.Bin], _ plot: Plot) -> [[Plot.Spot]] {
    var rows = plot.rows
    for (place, bin) in bins.enumerated() {
      guard let pain = bin.diary else { continue }
      let (row, column) = (plot.row(of: pain), plot.column(of: place))
      guard !"○●◉".contains(rows[row][column].character) else { continue }
      rows[row][column].character = "◇"
      rows[row][column].line = .first
    }
    return rows
  }

  /// The legend for a chart of this width.
  func legend(width: Int) -> String {
    let room = max(1, width - Self.axis)
    let count = ProgressSummary.bins([], in: period, atMost: room).count
    let plot = Plot(
      first: Array(repeating: nil, count: count), second: Array(repeating: nil, count: count),
      most: 10, size: Size(width: room, height: 1), style: style)
    return ProgressWords.painLegend(
      marks: plot.hasMarks, diary: progress.contains { $0.diary != nil })
  }

  /// The chart below its heading, which may be `room` columns wide.
  func headed(width: Int, height: Int, role: Theme.Role, of room: Int) -> [Row] {
    Row.headed(ProgressWords.pain, legend(width: width), width: room, role: role)
      + rows(width: width, height: height)
  }

  private func labels(_ height: Int) -> [Int] {
    switch height {
    case 11...: [0, 2, 4, 6, 8, 10]
    case 5...: [0, 5, 10]
    default: [0, 10]
    }
  }

  /// The cells of a row, with adjacent cells of one line merged into one piece.
  private func pieces(_ spots: [Plot.Spot]) -> [Row.Piece] {
    var pieces: [Row.Piece] = []
    for (column, spot) in spots.enumerated() {
      guard let line = spot.line else { continue }
      let role: Theme.Role = line == .first ? .sore : .accent
      if let last = pieces.last, last.role == role,
        last.column + last.text.count == column + Self.axis
      {
        pieces[pieces.count - 1] = Row.Piece(
          column: last.column, text: last.text + String(spot.character), role: role)
      } else {
        pieces.append(
          Row.Piece(column: column + Self.axis, text: String(spot.character), role: role))
      }
    }
    return pieces
  }

  /// The time axis, with a few dates.
  private func dates(_ bins: [ProgressSummary.Bin], _ plot: Plot, _ room: Int) -> [Row] {
    var line = Array(repeating: Character("─"), count: room)
    var row = Row(text: "", role: .quiet)
    var end = 0
    for bin in [0, bins.count / 2, bins.count - 1] {
      let day = bin == bins.count - 1 ? period.last : bins[bin].first
      let text = period.days > 300 ? day.month : day.short
      let tick = plot.column(of: bin)
      let column = min(max(0, tick - 1), room - text.count)
      guard column >= end, column >= 0 else { continue }
      line[tick] = "┬"
      row.pieces.append(
        Row.Piece(column: column + Self.axis, text: text, role: .quiet))
      end = column + text.count + 2
    }
    return [Row(text: "   └" + String(line), role: .quiet), row]
  }
}
