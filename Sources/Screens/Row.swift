import Canvas
import Text

/// One row of a screen's body.
struct Row {
  var text: String
  var role: Theme.Role = .plain
  /// The number of the choice this row belongs to, if any.
  var item: Int?
  /// Columns of indentation.
  var indent = 0
  /// Text at the right edge.
  var right = ""
  /// Text in other roles, drawn over the row's own text.
  var pieces: [Piece] = []
  /// The bar to the left of the text that says what kind of text it is, if it has one.
  var bar: Theme.Role?
  /// The column of the cursor while the row has the focus, counted from where its own text begins;
  /// `nil` if the cursor is on the `>`.
  var caret: Int?
  /// Whether it says the same on each page, so that a page may be answered before it was seen.
  var isKnown = false

  /// Text at a column of a row, counted from where the row's own text begins.
  struct Piece {
    var column: Int
    let text: String
    var role: Theme.Role = .plain
  }

  /// Merges two lists of rows side by side; the right one begins at `column`.
  static func beside(_ left: [Row], _ right: [Row], at column: Int) -> [Row] {
    (0..<max(left.count, right.count)).map { index in
      var row = left.indices.contains(index) ? left[index] : .blank
      guard right.indices.contains(index) else { return row }
      let other = right[index]
      let place = column + other.indent - row.indent
      row.pieces.append(Piece(column: place, text: other.text, role: other.role))
      row.pieces += other.pieces.map { piece in
        var moved = piece
        moved.column += place
        return moved
      }
      return row
    }
  }

  static let blank = Row(text: "")

  /// Draws the text in its role, and the bar beside it; the text begins at `column` with no indent.
  func draw(_ frame: inout Frame, at column: Int, _ row: Int, _ theme: Theme) {
    frame.write(text, at: column + indent, row, style: theme[role])
    drawBar(&frame, beside: column, row, theme)
  }

  /// Draws the bar two columns to the left of the text, which begins at `column` with no indent.
  func drawBar(_ frame: inout Frame, beside column: Int, _ row: Int, _ theme: Theme) {
    guard let bar else { return }
    frame.write("┃", at: max(0, column + indent - 2), row, style: theme[bar])
  }

  /// The rows of a text field in focus, of which the last ends with the mark where typed text goes:
  /// the cursor is there.
  static func typing(_ rows: [Row]) -> [Row] {
    guard var last = rows.last else { return rows }
    last.caret = TextWidth.columns(last.text) - 1
    return rows.dropLast() + [last]
  }

  /// Text with more at the right edge: one row if both fit, otherwise two or more.
  static func pair(_ text: String, _ right: String, width: Int, role: Theme.Role = .plain) -> [Row]
  {
    if TextWidth.columns(text) + TextWidth.columns(right) + 2 <= width {
      return [Row(text: text, role: role, right: right)]
    }
    return wrapped(text, width: width, role: role)
      + [Row(text: "", right: right)]
  }

  /// A heading and its legend: one row if both fit, otherwise two.
  static func headed(_ title: String, _ legend: String, width: Int, role: Theme.Role) -> [Row] {
    let line = title + "  " + legend
    if TextWidth.columns(line) <= width { return [Row(text: line, role: role)] }
    return [Row(text: title, role: role), Row(text: legend.truncated(to: width), role: role)]
  }

  /// Text wrapped over as many rows as it needs, each indented by `indent`, with `first` before the
  /// first line, and `bar` beside each of them.
  static func wrapped(
    _ text: String, width: Int, role: Theme.Role = .plain, item: Int? = nil, indent: Int = 0,
    first: String = "", bar: Theme.Role? = nil
  ) -> [Row] {
    let hang = TextWidth.columns(first)
    return text.wrapped(to: width - indent - hang).enumerated().map { index, line in
      Row(
        text: (index == 0 ? first : String(repeating: " ", count: hang)) + line,
        role: role, item: item, indent: indent, bar: bar)
    }
  }

  /// A line of text, wrapped with its leading spaces kept.
  static func wrappedLine(_ text: String, width: Int) -> [Row] {
    if text.isEmpty { return [.blank] }
    let indent = text.prefix { $0 == " " }.count
    // Leave a table row that fits unchanged.
    if TextWidth.columns(text) <= width { return [Row(text: text)] }
    return wrapped(String(text.dropFirst(indent)), width: width, indent: indent)
  }

  /// The first `count` rows, ending in an ellipsis if any are left out.
  static func cut(_ rows: [Row], to count: Int, width: Int) -> [Row] {
    guard rows.count > count else { return rows }
    guard count > 0, var last = rows.prefix(count).last else { return [] }
    last.text = (last.text + "…").truncated(to: width)
    return rows.prefix(count - 1) + [last]
  }
}
