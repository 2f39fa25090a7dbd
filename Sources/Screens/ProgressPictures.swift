import Coach
import Text
import Wording

/// The charts of the progress page, arranged for the size of the screen: pain and practice on the
/// left, what helps on the right, goals below. On a narrow screen one comes below the other.
struct ProgressPictures {
  private let progress: ProgressSummary
  private let text: ProgressText
  /// Whether practice by place is shown in place of what helps.
  private let isByPlace: Bool
  private let width: Int
  private let height: Int

  /// The least width for two columns, and of each of them.
  private static let wide = 74
  private static let leastLeft = 47
  private static let gap = 3
  /// The most columns of the right one: text is no wider.
  private static let mostRight = 74
  /// The least rows of a plot.
  private static let leastPlot = 5

  private let plot: PainPlot
  private let calendar: PracticeCalendar

  init(
    _ progress: ProgressSummary, _ text: ProgressText, isByPlace: Bool, width: Int, height: Int
  ) {
    self.progress = progress
    self.text = text
    self.isByPlace = isByPlace
    self.width = width
    self.height = height
    plot = PainPlot(days: progress.days, period: progress.period)
    calendar = PracticeCalendar(progress)
  }

  var rows: [Row] { width < Self.wide ? stacked : sideBySide }

  // MARK: One column

  private var stacked: [Row] {
    let heading = plot.heading(width: width, of: width)
    // All of the plot on one screen.
    let room = max(Self.leastPlot, height - heading.count - PainPlot.rowsBelow)
    let pain = heading + plot.rows(width: width, height: min(room, PainPlot.full))
    let parts = [
      pain, aside(width: width, height: .max), calendar.rows(width: width), lastWeeks(width), goals,
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [.blank]))
  }

  private func lastWeeks(_ width: Int) -> [Row] {
    calendar.hasRows(height: 0) ? [] : calendar.lastWeeks(width: width)
  }

  // MARK: Two columns

  private var sideBySide: [Row] {
    let left = max(Self.leastLeft, width - Self.gap - Self.mostRight - 1, width * 11 / 20)
    let columns = leftColumn(left)
    let start = left + Self.gap
    let right = aside(
      width: width - start - 1, height: max(columns.rows.count, height - columns.below.count))
    return Row.beside(columns.rows, right, at: start) + columns.below
  }

  /// What the left column can do without for the sake of a row a point, in this order.
  private struct Air {
    var abovePractice = true
    var aboveGoals = true
    var isTight = false

    static let all = [
      Air(), Air(abovePractice: false), Air(abovePractice: false, aboveGoals: false),
      Air(abovePractice: false, aboveGoals: false, isTight: true),
    ]
  }

  /// The left column, and the rows below both.
  private func leftColumn(_ left: Int) -> (rows: [Row], below: [Row]) {
    let heading = plot.heading(width: left, of: left)
    let needed = plot.rowsNeeded(width: left)
    let goals = goals
    var (room, practice, below): (Int, [Row], [Row]) = (0, [], [])
    for air in Air.all where room < needed {
      below = (air.aboveGoals && !goals.isEmpty ? [.blank] : []) + goals
      let free = height - heading.count - PainPlot.rowsBelow - below.count
      practice =
        (air.abovePractice ? [.blank] : [])
        + calendar.rows(width: left, height: free - PainPlot.full - 1, isTight: air.isTight)
      room = free - practice.count
    }
    let rows =
      heading + plot.rows(width: left, height: max(Self.leastPlot, room)) + practice
    let weeks = lastWeeks(left)
    let hasRoom = !weeks.isEmpty && rows.count + 1 + weeks.count + below.count <= height
    return (rows + (hasRoom ? [.blank] + weeks : []), below)
  }

  // MARK: Parts

  /// What helps, with the practice of each technique if there is room; or the practice by place.
  private func aside(width: Int, height: Int) -> [Row] {
    if isByPlace {
      return ShareRows(
        shares: progress.places, title: ProgressWords.byPlaceTitle, text: text, width: width
      ).rows
    }
    let found = FindingRows(progress.helpsMost, width: width).rows(in: height)
    let shares = ShareRows(
      shares: progress.techniques, title: ProgressWords.byTechniqueTitle, text: text, width: width
    ).rows
    // A plain mean says nothing that it is too early to say.
    let isTold = progress.helpsMost.findings.contains { $0.estimate != nil }
    guard isTold, !shares.isEmpty, found.count + 1 + shares.count <= height else { return found }
    return found + [.blank] + shares
  }

  /// The user's goals, each with its first and last score in the period, in one row if they fit.
  private var goals: [Row] {
    guard let last = progress.activities.last else { return [] }
    let goals = last.activities.map { goal in
      let first = progress.activities.lazy.flatMap(\.activities).first { $0.name == goal.name }
      return ProgressWords.goal(goal.name, first?.score ?? goal.score, goal.score)
    }
    let head = ProgressWords.goals + "  "
    let line = goals.joined(separator: " · ")
    let lines = TextWidth.columns(head + line) <= width ? [line] : goals
    var rows = lines.flatMap {
      Row.wrapped($0, width: width, first: String(repeating: " ", count: head.count))
    }
    rows[0].pieces = [Row.Piece(column: 0, text: ProgressWords.goals, role: .strong)]
    return rows
  }
}
