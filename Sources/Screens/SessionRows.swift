import Text
import Wording

/// Past sessions as rows, their figures in fixed columns; what was noted below. Each is a field,
/// numbered from `first`.
struct SessionRows {
  private let sessions: [PastSessionText]
  private let width: Int
  private let first: Int
  /// Columns of the longest day, time practised, and pain before and after.
  private let day: Int
  private let time: Int
  private let pain: Int

  private static let clock = 5
  private static let gap = 2
  /// The least columns of a title beside the figures, and the most.
  private static let leastTitle = 20
  private static let mostTitle = 60

  init(_ sessions: [PastSessionText], width: Int, first: Int = 0) {
    self.sessions = sessions
    self.width = width
    self.first = first
    day = max(ProgressWords.day.count, sessions.map(\.day.count).max() ?? 0)
    time = sessions.map(\.time.count).max() ?? 0
    pain = max(ProgressWords.pain.count, sessions.map(\.pain.count).max() ?? 0)
  }

  var rows: [Row] {
    if sessions.isEmpty { return [] }
    if title >= Self.leastTitle { return [head] + fields(wide) }
    return fields { session in narrowGap.map { narrow(session, gap: $0) } ?? loose(session) }
  }

  /// The rows of all sessions, as fields.
  private func fields(_ rows: (PastSessionText) -> [Row]) -> [Row] {
    sessions.enumerated().flatMap { index, session in
      rows(session).map { row in
        var field = row
        field.item = first + index
        return field
      }
    }
  }

  // MARK: One row each

  /// The column of the title, and its width.
  private var titleStart: Int { day + Self.clock + 2 * Self.gap }
  private var title: Int {
    let figures = time + pain + ProgressWords.morning.count + 3 * Self.gap
    return min(Self.mostTitle, width - titleStart - figures)
  }

  /// The columns of the time practised, the pain and the next morning.
  private var figures: (time: Int, pain: Int, morning: Int) {
    let time = titleStart + title + Self.gap
    let pain = time + self.time + Self.gap
    return (time, pain, pain + self.pain + Self.gap)
  }

  private var head: Row {
    var row = Row(text: ProgressWords.day, role: .quiet)
    row.pieces = [
      Row.Piece(column: day + Self.gap, text: ProgressWords.clock, role: .quiet),
      Row.Piece(column: titleStart, text: ProgressWords.session, role: .quiet),
      Row.Piece(column: figures.pain, text: ProgressWords.pain, role: .quiet),
      Row.Piece(column: figures.morning, text: ProgressWords.morning, role: .quiet),
    ]
    return row
  }

  private func wide(_ session: PastSessionText) -> [Row] {
    let lines = session.title.wrapped(to: title)
    var rows = lines.dropFirst().map { Row(text: $0, indent: titleStart) }
    rows.insert(Row(text: session.day), at: 0)
    rows[0].pieces = [
      Row.Piece(column: day + Self.gap, text: session.clock),
      Row.Piece(column: titleStart, text: lines.first ?? ""),
      Row.Piece(column: figures.time, text: session.time.padded(to: time, atStart: true)),
      Row.Piece(column: figures.pain, text: session.pain),
      Row.Piece(column: figures.morning, text: session.morning),
    ]
    return rows + remarks(session, indent: titleStart)
  }

  private func remarks(_ session: PastSessionText, indent: Int) -> [Row] {
    session.remarks.flatMap { Row.wrapped($0, width: width, role: .quiet, indent: indent) }
  }

  // MARK: The title below

  /// The gap between figures that fit in one row without the title; `nil` if they don't.
  private var narrowGap: Int? {
    [Self.gap, 1].first { day + Self.clock + time + pain + 3 * $0 <= width }
  }

  private func narrow(_ session: PastSessionText, gap: Int) -> [Row] {
    let start = day + gap + Self.clock + gap
    var row = Row(text: session.day)
    row.pieces = [
      Row.Piece(column: day + gap, text: session.clock),
      Row.Piece(column: start, text: session.time.padded(to: time, atStart: true)),
      Row.Piece(column: start + time + gap, text: session.pain),
    ]
    return [row] + Row.wrapped(session.title, width: width, indent: Self.gap)
      + morning(session) + remarks(session, indent: Self.gap)
  }

  private func morning(_ session: PastSessionText) -> [Row] {
    if session.morning.isEmpty { return [] }
    return Row.wrapped(
      ProgressWords.nextMorning(session.morning), width: width, role: .quiet, indent: Self.gap)
  }

  /// Too narrow for columns: the figures one below the other.
  private func loose(_ session: PastSessionText) -> [Row] {
    [Row(text: session.day + " " + session.clock)]
      + Row.wrapped(session.title, width: width, indent: Self.gap)
      + [
        Row(text: session.time, indent: Self.gap),
        Row(text: ProgressWords.painChange(session.pain), indent: Self.gap),
      ] + morning(session) + remarks(session, indent: Self.gap)
  }
}
