import Canvas
import Coach
import Text
import Wording

/// What helps this user most, as rows: the estimates of all techniques on one axis, each with the
/// interval in which it is likely, and what that amounts to in sentences.
struct FindingRows {
  private let most: TechniqueFindings
  private let width: Int
  private let axis: IntervalAxis

  /// Columns of a name with its gap, and of a figure with its gap.
  private static let name = 20
  private static let figure = 7
  /// Columns of a count of sessions with its gap.
  private static let count = 15
  /// The least width with name, axis and figure in one row.
  private static let wide = 48

  init(_ most: TechniqueFindings, width: Int) {
    self.most = most
    self.width = width
    let estimates = most.findings.compactMap(\.estimate)
    let isWide = width >= Self.wide
    let counts = width >= Self.wide + Self.count ? Self.count : 0
    axis = IntervalAxis(
      lows: estimates.map(\.low), highs: estimates.map(\.high),
      width: isWide ? width - Self.name - Self.figure - counts : width)
  }

  /// The rows, in `height` of them if that is possible. If not, the sentences come first, since they
  /// say how to read the rest.
  func rows(in height: Int) -> [Row] {
    let rows = stack(sentencesFirst: false).rows(in: height)
    return rows.count <= height ? rows : stack(sentencesFirst: true).rows(in: rows.count)
  }

  private func stack(sentencesFirst: Bool) -> RowStack {
    var stack = RowStack()
    stack.add([Row.ruled(ProgressWords.helpsMost, width: width)])
    let told = told
    if !sentencesFirst { add(told, to: &stack) }
    if !most.findings.isEmpty {
      add(wrapped(most.verdicts), to: &stack, gap: 2)
      add(wrapped([TechniqueFindings.caveat], .quiet), to: &stack, gap: 1)
    } else {
      add(wrapped([TechniqueFindings.nothingYet]), to: &stack, gap: 4)
    }
    if sentencesFirst { add(told, to: &stack) }
    if !told.isEmpty { stack.add([.blank] + wrapped(most.legend, .quiet), rank: 6) }
    return stack
  }

  /// Adds the techniques to a stack: those on the axis, then those it is too early for.
  private func add(_ told: [Row], to stack: inout RowStack) {
    add(told, to: &stack, gap: 4)
    if !told.isEmpty { stack.add(legend, rank: 5) }
    let early = most.findings.filter { $0.estimate == nil }
    if !early.isEmpty {
      add(wrapped([ProgressWords.tooEarly(early)], .quiet), to: &stack, gap: 3)
    }
  }

  private func add(_ rows: [Row], to stack: inout RowStack, gap rank: Int) {
    if !rows.isEmpty { stack.addGap(rank: rank) }
    stack.add(rows)
  }

  private func wrapped(_ sentences: [String], _ role: Theme.Role = .plain) -> [Row] {
    sentences.flatMap { Row.wrapped($0, width: width, role: role) }
  }

  // MARK: The axis

  /// The techniques that can be told, and the axis below them.
  private var told: [Row] {
    let rows = most.findings.flatMap { finding in
      finding.estimate.map { row(finding, $0) } ?? []
    }
    if rows.isEmpty { return [] }
    var numbers = Row(text: "")
    numbers.pieces = axis.labels.map {
      Row.Piece(column: start + $0.column, text: $0.text, role: .quiet)
    }
    return rows + [numbers]
  }

  private var start: Int { width >= Self.wide ? Self.name : 0 }

  /// One technique: its name, its interval and its figure in one row, or in two.
  private func row(_ finding: TechniqueFindings.Finding, _ estimate: Estimate) -> [Row] {
    let cells = axis.cells(low: estimate.low, estimate: estimate.mean, high: estimate.high)
    let pieces = Row.pieces(cells.map(Self.cell), at: start)
    let change = estimate.change
    let end = width >= Self.wide ? start + axis.columns + Self.figure : width
    var row = Row(text: finding.technique.capitalName.truncated(to: width - change.count - 1))
    row.pieces = [Row.Piece(column: end - change.count, text: change, role: .strong)]
    let count = ProgressText.times(estimate.sessions)
    guard width >= Self.wide else {
      var line = Row(text: "")
      line.pieces = pieces
      let place = Self.name + Self.count - 1
      if end - Self.figure > place {
        row.pieces.append(
          Row.Piece(column: place - count.count, text: count, role: .quiet))
      }
      return [row, line]
    }
    row.pieces += pieces
    if end + Self.count <= width {
      row.pieces.append(Row.Piece(column: end + 3, text: count, role: .quiet))
    }
    return [row]
  }

  private static func cell(_ mark: IntervalAxis.Mark) -> (Character, Theme.Role) {
    switch mark {
    case .axis, .zero: (mark.rawValue, .quiet)
    case .interval, .estimate: (mark.rawValue, .thin)
    }
  }

  /// What the marks say.
  private var legend: [Row] {
    Row.legend(
      "",
      [
        Row.LegendEntry(mark: "●", role: .accent, text: ProgressWords.estimate),
        Row.LegendEntry(mark: "━", role: .thin, text: ProgressWords.likely),
      ], width: width)
  }
}
