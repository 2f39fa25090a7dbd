import Canvas
import Coach
import Text
import Wording

/// A calendar of practice over a period, as rows: a row a week with its minutes as a bar, or, for many
/// weeks, a column each.
struct PracticeCalendar {
  private let period: Period
  private let byDay: [CalendarDay: ProgressSummary.Day]
  private let weeks: [ProgressSummary.Week]

  /// Days with at least this much practice get the larger mark.
  private static let long: Duration = .seconds(600)
  private static let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
  /// The most weeks listed below a calendar with a column a week.
  private static let listed = 8
  /// The most weeks with a row each, on a small screen.
  private static let few = 5

  init(_ progress: ProgressSummary) {
    period = progress.period
    weeks = progress.weeks
    byDay = progress.days.reduce(into: [:]) { $0[$1.day] = $1 }
  }

  /// The rows of the whole calendar; `isTight` puts the legend beside the days of the week. With room
  /// for `height` rows, more weeks than a few get a row each.
  func rows(width: Int, height: Int = 0, isTight: Bool = false) -> [Row] {
    guard hasRows(height: height) else {
      return columns(width)
    }
    let head = Row(text: names(width), role: .quiet)
    let legend = Row.legend(names(width), legend, width: width)
    return (isTight && legend.count == 1 ? legend : heading(width) + [head]) + list(weeks, width)
  }

  /// The last weeks with their minutes, for a calendar that has no room for these.
  func lastWeeks(width: Int) -> [Row] {
    let last = weeks.suffix(Self.listed)
    let title = ProgressWords.weeks(last: last.count < weeks.count ? last.count : nil)
    return [Row(text: title.truncated(to: width), role: .strong)]
      + bars(last, at: 0, width: width, hasDates: true)
  }

  /// Whether each week has a row.
  func hasRows(height: Int) -> Bool { weeks.count <= max(Self.few, height - 2) }

  private func heading(_ width: Int) -> [Row] {
    Row.legend(ProgressWords.practice, legend, width: width)
  }

  private let legend = [
    Row.LegendEntry(mark: "■", role: .accent, text: ProgressWords.long),
    Row.LegendEntry(mark: "▪", role: .accent, text: ProgressWords.short),
  ]

  // MARK: A row a week

  /// Columns from one day to the next.
  private func step(_ width: Int) -> Int { width >= 20 ? 3 : 2 }

  private func names(_ width: Int) -> String {
    let step = step(width)
    return Self.names.map { String($0.prefix(step - 1)) }.joined(separator: " ")
  }

  private func list(_ weeks: [ProgressSummary.Week], _ width: Int) -> [Row] {
    let step = step(width)
    let bars = bars(weeks[...], at: 7 * step + 2, width: width, hasDates: width >= 54)
    return zip(weeks, bars).map { week, bar in
      var row = bar
      let marks = (0..<7).flatMap { weekday -> [(character: Character, role: Theme.Role)?] in
        [mark(of: week.monday.adding(weekday))] + Array(repeating: nil, count: step - 1)
      }
      row.pieces = Row.pieces(marks, at: step - 2) + row.pieces
      return row
    }
  }

  /// The minutes of some weeks and bars for them, from a column on, as far as there is room.
  private func bars(
    _ weeks: ArraySlice<ProgressSummary.Week>, at column: Int, width: Int, hasDates: Bool
  ) -> [Row] {
    let times = weeks.map { ProgressWords.minutes($0.active) }
    let columns = times.map(\.count).max() ?? 0
    let start = column + (hasDates ? 8 : 0)
    let room = width - start - columns - 1
    let most = weeks.map(\.active).max() ?? .zero
    return zip(weeks, times).map { week, time in
      var row = Row(text: "")
      if hasDates {
        row.pieces.append(Row.Piece(column: column, text: week.monday.short, role: .quiet))
      }
      guard start + columns <= width else { return row }
      row.pieces.append(Row.Piece(column: start, text: time.padded(to: columns, atStart: true)))
      let cells = Self.cells(week.active, most: most, room: room)
      row.pieces.append(
        Row.Piece(
          column: start + columns + 1, text: String(repeating: "━", count: cells), role: .thin))
      return row
    }
  }

  /// The cells of a bar in a room of `room`, of 5 minutes each, or of more if the longest needs it.
  private static func cells(_ time: Duration, most: Duration, room: Int) -> Int {
    guard time > .zero, room > 0 else { return 0 }
    let least = max(.seconds(300), most / room)
    let each =
      [5, 10, 15, 20, 30, 60, 120, 240].map { Duration.seconds($0 * 60) }
      .first { $0 >= least } ?? least
    return min(room, max(1, Int((time / each).rounded())))
  }

  // MARK: A column a week

  /// The newest weeks that fit side by side.
  private func columns(_ width: Int) -> [Row] {
    let step = 2 * weeks.count + 3 <= width ? 2 : 1
    let shown = max(1, min(weeks.count, (width - 3) / step))
    let start = weeks[weeks.count - shown].monday
    let from = ProgressWords.practice(from: start)
    let isKnown = Row.legend(from, legend, width: width).count == 1
    let head = isKnown ? Row.legend(from, legend, width: width) : heading(width)
    let rows = (0..<7).map { weekday in
      let marks = (0..<shown).flatMap { week -> [(character: Character, role: Theme.Role)?] in
        [mark(of: start.adding(week * 7 + weekday))] + Array(repeating: nil, count: step - 1)
      }
      var row = Row(text: Self.names[weekday], role: .quiet)
      row.pieces = Row.pieces(marks, at: 3)
      return row
    }
    if isKnown { return head + rows }
    return head + rows
      + [Row(text: ProgressWords.from(start).truncated(to: width - 3), role: .quiet, indent: 3)]
  }

  /// The mark of a day; `nil` outside the period.
  private func mark(of day: CalendarDay) -> (character: Character, role: Theme.Role)? {
    if day < period.first || day > period.last { return nil }
    let mark = Self.mark(of: byDay[day])
    return (mark, mark == "·" ? .quiet : .accent)
  }

  /// The mark of a day by how much was practised; `nil` is a day without an entry.
  static func mark(of day: ProgressSummary.Day?) -> Character {
    guard let day, day.sessions > 0 else { return "·" }
    return day.active >= long ? "■" : "▪"
  }
}
