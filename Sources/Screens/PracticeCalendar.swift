import Text
import Canvas
import Coach
import Wording

/// A calendar of practice over a period, as rows.
struct PracticeCalendar {
  let days: [ProgressSummary.Day]
  let period: Period

  /// Days with at least this much practice get the larger mark.
  private static let long: Duration = .seconds(600)
  private static let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]

  private var monday: CalendarDay { period.first.adding(-period.first.weekday) }
  private var weeks: Int { (period.last.number - monday.number) / 7 + 1 }

  /// Returns the rows for a width: up to 5 weeks as rows, more as columns, the newest that fit.
  func rows(width: Int) -> [Row] {
    weeks <= 5 ? below : beside(width)
  }

  private var below: [Row] {
    [Row(text: Self.names.joined(separator: " "), role: .quiet)]
      + (0..<weeks).map { week in
        let marks = (0..<7).map { " \(mark(of: monday.adding(week * 7 + $0)))" }
        let text = marks.joined(separator: " ")
        return Row(text: text.padded(to: 22) + monday.adding(week * 7).short)
      }
  }

  /// The number of weeks shown; `nil` if all are.
  func lastWeeks(width: Int) -> Int? {
    let shown = shown(width)
    return weeks <= 5 || shown == weeks ? nil : shown
  }

  /// How many weeks fit side by side.
  private func shown(_ width: Int) -> Int {
    let room = 2 * weeks + 3 <= width ? 2 : 1
    return max(1, min(weeks, (width - 3) / room))
  }

  private func beside(_ width: Int) -> [Row] {
    let gap = 2 * weeks + 3 <= width ? " " : ""
    let shown = shown(width)
    let first = weeks - shown
    let start = monday.adding(first * 7)
    return (0..<7).map { weekday in
      let marks = (first..<weeks).map { String(mark(of: monday.adding($0 * 7 + weekday))) }
      return Row(text: Self.names[weekday] + " " + marks.joined(separator: gap))
    } + [Row(text: ProgressWords.from(start), role: .quiet, indent: 3)]
  }

  private func mark(of day: CalendarDay) -> Character {
    if day < period.first || day > period.last { return " " }
    let found = byDay[day]
    guard let found, found.sessions > 0 else { return "·" }
    return found.active >= Self.long ? "■" : "▪"
  }

  private let byDay: [CalendarDay: ProgressSummary.Day]

  init(_ days: [ProgressSummary.Day], in period: Period) {
    self.days = days
    self.period = period
    byDay = days.reduce(into: [:]) { $0[$1.day] = $1 }
  }
}
