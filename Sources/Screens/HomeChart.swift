import Coach
import Text
import Wording

/// The last weeks in a few rows: a column a day with the pain before and after and the practice, and
/// beside it what helps the user most. Pain is 0 to 10 in eighths of a row, in ASCII its figure; the
/// first and the last are told in figures.
struct HomeChart {
  let days: [ProgressSummary.Day]
  let period: Period
  let found: TechniqueFindings
  let style: DrawingStyle

  /// Columns of the labels, and from one part to the other.
  private static let labels = 9
  private static let gap = 4
  private static let listColumns = 27

  /// The chart, with the list beside it if there is room, else below.
  func rows(width: Int) -> [Row] {
    let left = width - Self.gap - Self.listColumns
    let list = list(width)
    if left >= Self.labels + period.days + 10 {
      return Row.beside(chart(left), list, at: left + Self.gap)
    }
    return chart(width) + (list.isEmpty ? [] : [.blank] + list)
  }

  private func chart(_ width: Int) -> [Row] {
    let shown = min(period.days, width - Self.labels - 9)
    guard shown >= 7 else { return [] }
    let first = period.last.adding(1 - shown)
    let known = days.reduce(into: [CalendarDay: ProgressSummary.Day]()) { $0[$1.day] = $1 }
    let own = (0..<shown).map { known[first.adding($0)] }
    return [
      Row.ruled(HomeWords.lastWeeks, width: width),
      spark(ProgressWords.before, own.map { $0?.before }, .sore),
      spark(ProgressWords.after, own.map { $0?.after }, .accent), practice(own),
      dates(from: first, columns: shown),
    ]
  }

  private func spark(_ name: String, _ pains: [Double?], _ role: Theme.Role) -> Row {
    var row = Row(text: name, role: .quiet)
    // Figures are letters, which are never coloured.
    row.pieces = Row.pieces(
      pains.map { $0.map { (glyph($0), style == .ascii ? .plain : role) } }, at: Self.labels)
    let told = pains.compactMap { $0 }
    if let first = told.first, let last = told.last {
      row.pieces.append(
        Row.Piece(
          column: Self.labels + pains.count + 2,
          text: HomeWords.range(first.rounded(), last.rounded())))
    }
    return row
  }

  /// A block as high as the pain, 0 to 10; or its figure, 9 also for 10.
  private func glyph(_ pain: Double) -> Character {
    if style == .ascii { return Array("0123456789")[min(9, max(0, Int(pain.rounded())))] }
    return Array("▁▂▃▄▅▆▇█")[min(7, max(0, Int((pain / 10 * 7).rounded())))]
  }

  private func practice(_ days: [ProgressSummary.Day?]) -> Row {
    let marks = days.map { PracticeCalendar.mark(of: $0) }
    let count = days.reduce(0) { $0 + ($1?.sessions ?? 0) }
    return Row(
      text: HomeWords.practice, role: .quiet,
      pieces: [
        Row.Piece(column: Self.labels, text: String(marks)),
        Row.Piece(column: Self.labels + marks.count + 2, text: HomeWords.times(count)),
      ])
  }

  private func dates(from first: CalendarDay, columns: Int) -> Row {
    let last = period.last.short
    return Row(
      text: "",
      pieces: [
        Row.Piece(column: Self.labels, text: first.short, role: .quiet),
        Row.Piece(column: Self.labels + columns - last.count, text: last, role: .quiet),
      ])
  }

  /// The three techniques that help most, if there is something to tell.
  func list(_ width: Int) -> [Row] {
    let width = min(width, Self.listColumns)
    let told = found.findings.compactMap { finding in
      finding.estimate.flatMap { $0.isLower ? (finding, $0) : nil }
    }
    if told.isEmpty { return [] }
    return [Row.ruled(HomeWords.helps, width: width)]
      + told.prefix(3).map { finding, estimate in
        Row(
          text: finding.technique.capitalName.truncated(to: 18),
          pieces: [
            Row.Piece(column: width - estimate.change.count, text: estimate.change, role: .strong)
          ])
      } + [Row(text: HomeWords.estimate, role: .quiet)]
  }
}
