import Canvas
import Coach
import Pages
import Text
import Wording

/// Rows for a tick list, with fields numbered from `first`, and "none of these" below. Ticking moves
/// no text: that a line is not sure stands at the right, where there is room.
struct TickRows {
  let width: Int
  let first: Int

  func rows(_ ticks: Ticks, _ ticked: [Int: Answer]) -> [Row] {
    let lines = ticks.lines.enumerated().flatMap { index, line in
      let rows = Row.wrapped(
        line, width: width, role: ticked[index] == nil ? .plain : .strong, item: first + index,
        first: box(ticked[index]))
      return ticked[index] == .notSure ? unsure(rows) : rows
    }
    var none = Row(
      text: "n".padded(to: 4) + ticks.none, item: first + ticks.lines.count, isKnown: true)
    none.pieces = [Row.Piece(column: 0, text: "n", role: .chip)]
    return lines + (ticks.areSigns ? [.blank] : []) + [none]
  }

  /// The rows of a line with "not sure" in the first that has room for it.
  private func unsure(_ rows: [Row]) -> [Row] {
    let words = CheckInWords.notSure
    let column = width - words.count - 2
    var rows = rows
    guard let index = rows.firstIndex(where: { TextWidth.columns($0.text) < column }) else {
      return rows
    }
    rows[index].pieces = [
      Row.Piece(column: column, text: "┃", role: .mind),
      Row.Piece(column: column + 2, text: words, role: .strong),
    ]
    return rows
  }

  private func box(_ answer: Answer?) -> String {
    switch answer {
    case .yes: "[x]".padded(to: 4)
    case .notSure: "[?]".padded(to: 4)
    case .no, .skipped, .number, .chosen, nil: "[ ]".padded(to: 4)
    }
  }
}
