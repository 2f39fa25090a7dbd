/// A horizontal axis that several estimates share, each with the interval in which it is likely. No
/// change is 0, and always on the axis.
package struct IntervalAxis: Hashable, Sendable {
  /// What a cell shows.
  package enum Mark: Character, Sendable {
    case axis = "·"
    case zero = "│"
    case interval = "━"
    case estimate = "●"
  }

  /// A number below the axis; its last character is at the number's column if there is room.
  package struct Label: Hashable, Sendable {
    package let column: Int
    package let text: String
  }

  /// The numbers at the ends.
  package let low: Double
  package let high: Double
  /// The columns it takes.
  package let columns: Int
  /// Columns from one whole number to the next.
  private let unit: Double

  /// Creates an axis for intervals with these ends, `width` columns wide or less. It reaches from the
  /// whole number below the lowest one, at most −1, to the half above the highest one, at least 0.
  package init(lows: [Double], highs: [Double], width: Int) {
    low = min(-1, (lows.min() ?? 0).rounded(.down))
    high = max(0, ((highs.max() ?? 0) * 2).rounded(.up) / 2)
    let room = Double(max(1, width) - 1) / (high - low)
    // Whole columns, and in fives if possible, so that tenths are even.
    let each = room < 10 ? 1.0 : 5
    unit = room < 1 ? room : (room / each).rounded(.down) * each
    columns = Int(((high - low) * unit).rounded(.down)) + 1
  }

  /// The column of a number; numbers beyond an end are at that end.
  package func column(of number: Double) -> Int {
    min(columns - 1, max(0, Int(((number - low) * unit).rounded())))
  }

  /// The cells of an estimate, from left to right. 0 can be seen within an interval.
  package func cells(low: Double, estimate: Double, high: Double) -> [Mark] {
    var cells = Array(repeating: Mark.axis, count: columns)
    for column in column(of: low)...max(column(of: low), column(of: high)) {
      cells[column] = .interval
    }
    cells[column(of: 0)] = .zero
    cells[column(of: estimate)] = .estimate
    return cells
  }

  /// The whole numbers below the axis that have room, from left to right.
  package var labels: [Label] {
    let (first, last) = (Int(low), Int(high.rounded(.down)))
    var labels: [Label] = []
    for number in [0, first, last] + (first...last) {
      let text = number == 0 ? "0" : number < 0 ? "−\(-number)" : "+\(number)"
      let start = max(0, column(of: Double(number)) - text.count + 1)
      let isFree = labels.allSatisfy {
        start > $0.column + $0.text.count || start + text.count < $0.column
      }
      if isFree, start + text.count <= columns { labels.append(Label(column: start, text: text)) }
    }
    return labels.sorted { $0.column < $1.column }
  }
}
