import Canvas
import Coach
import Text
import Wording

/// A chart of the pain before and after sessions over time, with its axes, as rows: a dumbbell a day,
/// or one for several days if there are more than columns.
struct PainPlot {
  let days: [ProgressSummary.Day]
  let period: Period

  /// Columns before the plot: a number and the axis.
  private static let axis = 4
  /// Rows below the plot: the axis and its dates.
  static let rowsBelow = 2
  private static let worst = 10
  /// The rows of a plot with a row for each point of the whole scale.
  static let full = worst + 1

  /// Returns the chart, `width` columns wide in all, with a plot of `height` rows or fewer; of more
  /// only if there is no other way to show all of the numbers.
  func rows(width: Int, height: Int) -> [Row] {
    let room = room(width)
    let bins = bins(width)
    let pairs = bins.map { Plot.Pair(first: $0.before, second: $0.after, other: $0.diary) }
    let scale = PlotScale(of: numbers(pairs), most: Self.worst, room: height)
    let plot = Plot(pairs, scale: scale, width: room)
    let field = plot.rows.enumerated().map { index, marks in
      var row = Row(text: label(of: index, scale), role: .quiet)
      row.pieces = Row.pieces(marks.map { $0.map(Self.cell) }, at: Self.axis)
      return row
    }
    let line = "   └" + String(repeating: "─", count: room)
    return field + [Row(text: line, role: .quiet), dates(bins, plot, room)]
  }

  /// The chart below its heading, which may be `room` columns wide.
  func headed(width: Int, height: Int, role: Theme.Role, of room: Int) -> [Row] {
    heading(width: width, of: room, role: role) + rows(width: width, height: height)
  }

  /// The heading with the legend, in a room of `room` columns, for a chart of this width.
  func heading(width: Int, of room: Int, role: Theme.Role = .strong) -> [Row] {
    let each = daysEach(width)
    return Row.legend(
      ProgressWords.pain,
      [
        Row.LegendEntry(mark: "○", role: .sore, text: ProgressWords.before),
        Row.LegendEntry(mark: "●", role: .accent, text: ProgressWords.after),
      ]
        + (showsDiary(width)
          ? [Row.LegendEntry(mark: "◇", role: .sore, text: ProgressWords.diary)] : [])
        + (each > 1 ? [Row.LegendEntry(text: ProgressWords.means(of: each))] : []),
      width: room, role: role)
  }

  /// Whether a diary entry has a mark of its own: one like the pain before or after is behind that.
  private func showsDiary(_ width: Int) -> Bool {
    bins(width).contains { bin in
      bin.diary.map { diary in
        ![bin.before, bin.after].contains { $0?.rounded() == diary.rounded() }
      } ?? false
    }
  }

  /// The rows that a plot of this width needs for a row a point, from 0 up.
  func rowsNeeded(width: Int) -> Int {
    let pairs = bins(width).map { Plot.Pair(first: $0.before, second: $0.after, other: $0.diary) }
    return PlotScale.needed(for: numbers(pairs), most: Self.worst)
  }

  // MARK: Days

  private func room(_ width: Int) -> Int { max(1, width - Self.axis) }

  /// The days, or several together, with a column between them, if there are more than columns.
  private func bins(_ width: Int) -> [ProgressSummary.Bin] { bins(of: days, width) }

  private func bins(of days: [ProgressSummary.Day], _ width: Int) -> [ProgressSummary.Bin] {
    let room = room(width)
    return ProgressSummary.bins(
      days, in: period, atMost: period.days <= room ? room : max(1, room / 2))
  }

  /// The days of each mark.
  private func daysEach(_ width: Int) -> Int {
    let bins = bins(of: [], width)
    return bins.count > 1 ? bins[1].first.number - bins[0].first.number : period.days
  }

  private func numbers(_ pairs: [Plot.Pair]) -> [Double] {
    pairs.flatMap { [$0.first, $0.second, $0.other].compactMap { $0 } }
  }

  // MARK: Axes

  private static func cell(_ mark: Plot.Mark) -> (Character, Theme.Role) {
    switch mark {
    case .first, .other: (mark.rawValue, .sore)
    case .second: (mark.rawValue, .accent)
    case .line: (mark.rawValue, .quiet)
    }
  }

  /// The axis of a row, with a number for every other point.
  private func label(of row: Int, _ scale: PlotScale) -> String {
    guard let number = scale.number(of: row), number % 2 == 0 || scale.rows < 3 else {
      return "   │"
    }
    return "\(number)".padded(to: 2, atStart: true) + " ┤"
  }

  /// The first and the last day below the axis, and others where they have room.
  private func dates(_ bins: [ProgressSummary.Bin], _ plot: Plot, _ room: Int) -> Row {
    let last = bins.count - 1
    let count = max(3, room / 16)
    let between = (1..<count - 1).map { last * $0 / (count - 1) }
    var row = Row(text: "", role: .quiet)
    for index in [0, last] + between {
      let day = index == last ? period.last : bins[index].first
      let text = period.days > 300 ? day.month : day.short
      let mark = plot.column(of: index)
      let start = min(room - text.count, index == 0 ? mark : max(0, mark - (text.count - 1) / 2))
      let isFree = row.pieces.allSatisfy {
        let other = $0.column - Self.axis
        return start > other + $0.text.count || start + text.count < other
      }
      if isFree, start >= 0 {
        row.pieces.append(Row.Piece(column: start + Self.axis, text: text, role: .quiet))
      }
    }
    return row
  }
}
