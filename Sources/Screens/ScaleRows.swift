import Canvas
import Coach
import Pages
import Text
import Wording

/// A scale from 0 to 10: the numbers, a ruler below them with the earlier number and the chosen one,
/// what the difference is, and what the numbers mean.
struct ScaleRows {
  let width: Int
  /// The chosen number, and the one to compare it with.
  let number: Int?
  let earlier: Scale.Earlier?

  private var before: Int? { earlier?.number }

  func rows(_ legend: String, item: Int) -> [Row] {
    var numbers = Row(text: "", item: item)
    numbers.pieces = (0...10).map { value in
      value == number
        ? Row.Piece(column: max(0, column(of: value) - 1), text: chip(value), role: .chip)
        : Row.Piece(column: column(of: value), text: "\(value)", role: .plain)
    }
    let told = earlier.map { earlier in
      number.map { RatingWords.compared($0, earlier.number, earlier.moment) }
        ?? RatingWords.was(earlier.number, earlier.moment)
    }
    return [numbers, ruler(item)]
      + (told.map { Row.wrapped($0, width: width, role: .strong) } ?? [])
      + Row.wrapped(legend, width: width, role: .quiet)
  }

  /// A number to be seen first, with a blank before and after it if there is room.
  private func chip(_ value: Int) -> String {
    Self.cell(width) < 3 || value == 0 ? "\(value)" : " \(value) "
  }

  private func ruler(_ item: Int) -> Row {
    var row = Row(text: "", item: item)
    let end = column(of: 10) + 2
    let places = [number, before].compactMap { $0.map(column) }.sorted()
    let marks: [(character: Character, role: Theme.Role)?] = (0..<end).map { column in
      if column < self.column(of: 0) { return nil }
      if column == number.map(self.column) { return ("●", .accent) }
      if column == before.map(self.column) { return ("○", .sore) }
      if places.count == 2, places[0] < column, column < places[1] { return ("━", .thin) }
      return ("─", .rule)
    }
    row.pieces = Row.pieces(marks, at: 0)
    return row
  }

  /// The column of a number.
  private func column(of value: Int) -> Int { Self.first(width) + value * Self.cell(width) }

  /// Columns from one number to the next, and before the first.
  private static func cell(_ width: Int) -> Int { width >= 66 ? 6 : width >= 33 ? 3 : 2 }
  private static func first(_ width: Int) -> Int { width >= 66 ? 2 : 0 }

  /// Returns the clicked number for a column of the row, or `nil` if there is none.
  static func number(at column: Int, width: Int) -> Int? {
    let number = (column - first(width) + cell(width) / 2) / cell(width)
    return (0...10).contains(number) && column >= 0 ? number : nil
  }

  /// Applies a key to the number: digits set it, arrows move it.
  static func change(_ number: inout Int?, _ key: Key) {
    switch key {
    case .left, .character("-"): number = max(0, (number ?? 1) - 1)
    case .right, .character("+"): number = min(10, (number ?? -1) + 1)
    case .backspace: number = nil
    case .character(let character):
      guard let digit = character.wholeNumberValue, character.isASCII else { return }
      number = number == 1 && digit == 0 ? 10 : digit
    default: break
    }
  }
}
