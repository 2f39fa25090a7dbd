/// Pairs of numbers over time in a field of cells, each pair a dumbbell: ○ for the first number, ●
/// for the second, and a line between them. Two numbers in the same cell are ● alone. Nothing is
/// drawn between one pair and the next.
package struct Plot: Hashable, Sendable {
  /// The numbers of one place; `nil` is a missing value.
  package struct Pair: Hashable, Sendable {
    package let first: Double?
    package let second: Double?
    /// A number that belongs to neither, drawn as ◇ where no other mark is.
    package let other: Double?

    package init(first: Double?, second: Double?, other: Double? = nil) {
      self.first = first
      self.second = second
      self.other = other
    }
  }

  /// What a cell shows.
  package enum Mark: Character, Sendable {
    case first = "○"
    case second = "●"
    case other = "◇"
    case line = "│"
  }

  /// The cells, row by row from the top; `nil` is a blank one.
  package private(set) var rows: [[Mark?]]
  private let scale: PlotScale
  private let width: Int
  /// Columns from one pair to the next.
  private let step: Int

  /// The most columns from one pair to the next.
  private static let widest = 5

  /// Plots pairs from left to right, `width` columns wide in all. There should be no more pairs than
  /// columns; those beyond are left out.
  package init(_ pairs: [Pair], scale: PlotScale, width: Int) {
    self.scale = scale
    self.width = max(1, width)
    step = max(1, min(Self.widest, self.width / max(1, pairs.count)))
    rows = Array(repeating: Array(repeating: nil, count: self.width), count: scale.rows)
    for (place, pair) in pairs.prefix(self.width).enumerated() { draw(pair, at: column(of: place)) }
  }

  /// The column of a pair, by index.
  package func column(of place: Int) -> Int { min(width - 1, place * step + step / 2) }

  private mutating func draw(_ pair: Pair, at column: Int) {
    if let first = pair.first, let second = pair.second {
      let ends = scale.rows(of: first, second)
      for row in min(ends.0, ends.1)...max(ends.0, ends.1) { rows[row][column] = .line }
      rows[ends.0][column] = .first
      rows[ends.1][column] = .second
    } else if let first = pair.first {
      rows[scale.row(of: first)][column] = .first
    } else if let second = pair.second {
      rows[scale.row(of: second)][column] = .second
    }
    guard let other = pair.other else { return }
    let row = scale.row(of: other)
    if rows[row][column] == nil || rows[row][column] == .line { rows[row][column] = .other }
  }
}
