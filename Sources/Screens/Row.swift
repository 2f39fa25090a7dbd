import Text

/// One row of a screen's body.
struct Row {
  var text: String
  var role: Theme.Role = .plain
  /// The number of the choice it belongs to, where it is part of one.
  var item: Int?
  /// Columns it is set in by.
  var indent = 0
  /// Text at the right edge.
  var right = ""
  /// More text in other roles, over the text and what is left of it.
  var pieces: [Piece] = []
  /// Whether it moves with the breath.
  var isPacer = false

  /// Some text at a column of a row, counted from where the row's own text begins.
  struct Piece {
    var column: Int
    let text: String
    var role: Theme.Role = .plain
  }

  /// Rows beside each other: the right ones begin at a column.
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

  /// Text with more at the right edge, in one row where both fit, else in two.
  static func pair(_ text: String, _ right: String, width: Int, role: Theme.Role = .plain) -> [Row]
  {
    if TextWidth.columns(text) + TextWidth.columns(right) + 2 <= width {
      return [Row(text: text, role: role, right: right)]
    }
    return wrapped(text, width: width, role: role)
      + [Row(text: "", right: right)]
  }

  /// A heading and what the signs below it stand for, in one row where both fit, else in two.
  static func headed(_ title: String, _ legend: String, width: Int, role: Theme.Role) -> [Row] {
    let line = title + "  " + legend
    if TextWidth.columns(line) <= width { return [Row(text: line, role: role)] }
    return [Row(text: title, role: role), Row(text: legend.truncated(to: width), role: role)]
  }

  /// Text over as many rows as it needs, each set in by `indent`, with `first` standing before the
  /// first.
  static func wrapped(
    _ text: String, width: Int, role: Theme.Role = .plain, item: Int? = nil, indent: Int = 0,
    first: String = ""
  ) -> [Row] {
    let hang = TextWidth.columns(first)
    return text.wrapped(to: width - indent - hang).enumerated().map { index, line in
      Row(
        text: index == 0 ? first + line : String(repeating: " ", count: hang) + line,
        role: role, item: item, indent: indent)
    }
  }

  /// A line of text that keeps the blanks it begins with.
  static func wrappedLine(_ text: String, width: Int) -> [Row] {
    if text.isEmpty { return [.blank] }
    let indent = text.prefix { $0 == " " }.count
    // A line of a table that fits stays as it is.
    if TextWidth.columns(text) <= width { return [Row(text: text)] }
    return wrapped(String(text.dropFirst(indent)), width: width, indent: indent)
  }

  /// The first `count` rows, with a sign at the end where that leaves some out.
  static func cut(_ rows: [Row], to count: Int, width: Int) -> [Row] {
    guard rows.count > count, var last = rows.prefix(count).last else { return rows }
    last.text = (last.text + "…").truncated(to: width)
    return rows.prefix(count - 1) + [last]
  }
}
