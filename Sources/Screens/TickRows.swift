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
      text: "n".padded(to: Self.box) + ticks.none, item: first + ticks.lines.count, isKnown: true)
    none.pieces = [Row.Piece(column: 0, text: "n", role: .chip)]
    return lines + (ticks.areSigns ? [.blank] : []) + [none]
  }

  /// The rows of a line with "not sure" in the first that has room for it. If none has, the bar stands
  /// between the box and the text: the lower rule says in words how many are not sure.
  private func unsure(_ rows: [Row]) -> [Row] {
    let words = CheckInWords.notSure
    let column = width - words.count - 2
    guard let index = rows.firstIndex(where: { TextWidth.columns($0.text) < column }) else {
      return rows.map { row in
        var row = row
        row.pieces = [Row.Piece(column: Self.box - 1, text: "┃", role: .mind)]
        return row
      }
    }
    var rows = rows
    rows[index].pieces = [
      Row.Piece(column: column, text: "┃", role: .mind),
      Row.Piece(column: column + 2, text: words, role: .strong),
    ]
    return rows
  }

  /// The columns of a box with its gap.
  private static let box = 4

  private func box(_ answer: Answer?) -> String {
    switch answer {
    case .yes: "[x]".padded(to: Self.box)
    case .notSure: "[?]".padded(to: Self.box)
    case .no, .skipped, .number, .chosen, nil: "[ ]".padded(to: Self.box)
    }
  }
}
