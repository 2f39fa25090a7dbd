import Text
import Canvas
import Coach
import Flow

/// A scale from 0 to 10, with its legend below.
enum ScaleRows {
  static func rows(_ number: Int?, _ legend: String, width: Int, item: Int) -> [Row] {
    let cells = (0...10).map { (value: Int) in
      (value == number ? "[\(value)]" : " \(value) ").padded(to: cell(width))
    }
    let row = Row(text: cells.joined(), item: item)
    return [row] + Row.wrapped(legend, width: width, role: .quiet)
  }

  /// Returns the clicked number for a column of the row, or `nil` if there is none.
  static func number(at column: Int, width: Int) -> Int? {
    let number = column / cell(width)
    return (0...10).contains(number) ? number : nil
  }

  /// Columns of one number.
  private static func cell(_ width: Int) -> Int { width >= 60 ? 5 : 3 }

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
