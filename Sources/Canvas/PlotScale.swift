/// The vertical scale of a plot of numbers from 0 upwards: a row for each whole number if there is
/// room for that, more on a tall screen, or else a row for every two.
package struct PlotScale: Hashable, Sendable {
  /// The numbers of the bottom row and the top row.
  package let low: Int
  package let high: Int
  /// Rows from one whole number to the next, and whole numbers from one row to the next; one of them
  /// is 1.
  private let rowsEach: Int
  private let numbersEach: Int

  /// The most rows from one whole number to the next.
  private static let tallest = 2

  /// Creates a scale that shows all of some numbers, of 0 to `most`, in `room` rows or fewer. It
  /// begins at 0 if there is room for that. Where there is not even room for every other number of
  /// them, it takes more.
  package init(of numbers: [Double], most: Int, room: Int) {
    let whole = Self.whole(numbers, most)
    let (bottom, top) = (whole.min() ?? 0, whole.max() ?? 0)
    if most * Self.tallest < room {
      (low, high, rowsEach, numbersEach) = (0, most, Self.tallest, 1)
    } else if top < room {
      (low, high, rowsEach, numbersEach) = (0, min(most, room - 1), 1, 1)
    } else if top - bottom < room {
      (low, high, rowsEach, numbersEach) = (top - room + 1, top, 1, 1)
    } else {
      let even = (top + 1) / 2 * 2
      (low, high, rowsEach, numbersEach) = (even / 2 < room ? 0 : bottom / 2 * 2, even, 1, 2)
    }
  }

  /// The rows that some numbers, of 0 to `most`, need for one each from 0 up.
  package static func needed(for numbers: [Double], most: Int) -> Int {
    (whole(numbers, most).max() ?? 0) + 1
  }

  private static func whole(_ numbers: [Double], _ most: Int) -> [Int] {
    numbers.map { min(most, max(0, Int(($0 + 0.5).rounded(.down)))) }
  }

  /// The rows it takes, at least one.
  package var rows: Int { (high - low) * rowsEach / numbersEach + 1 }

  /// The row of a number, counted from the top; numbers beyond an end are at that end.
  package func row(of number: Double) -> Int { rows - 1 - level(of: number) }

  /// The rows of two numbers. They are the same only if the numbers are less than one apart.
  package func rows(of first: Double, _ second: Double) -> (Int, Int) {
    let (one, other) = (row(of: first), row(of: second))
    guard one == other, rows > 1, abs(first - second) >= 1 else { return (one, other) }
    // Only with a row for every two numbers: the one further from the row's own moves on.
    let own = Double(low + (rows - 1 - one) * numbersEach)
    let (lower, higher) = (min(first, second), max(first, second))
    let movesDown = one < rows - 1 && (one == 0 || own - lower > higher - own)
    let moved = movesDown ? one + 1 : one - 1
    return (first > second) == movesDown ? (one, moved) : (moved, other)
  }

  /// The whole number of a row, counted from the top; `nil` between two of them.
  package func number(of row: Int) -> Int? {
    let level = rows - 1 - row
    return level % rowsEach == 0 ? low + level / rowsEach * numbersEach : nil
  }

  /// The level of a number, counted from the bottom.
  private func level(of number: Double) -> Int {
    let exact = (number - Double(low)) * Double(rowsEach) / Double(numbersEach)
    return min(rows - 1, max(0, Int((exact + 0.5).rounded(.down))))
  }
}
