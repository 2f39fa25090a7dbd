import Canvas

/// A text drawing beside a list, whose parts can be lit and clicked like the list's choices.
struct Picture {
  /// A part of the drawing: one cell, and the choice it belongs to.
  struct Part {
    let item: Int
    let row: Int
    let column: Int
  }

  let lines: [String]
  let parts: [Part]
  /// The lit choices, and what their being lit means.
  let lit: Set<Int>
  let litRole: Theme.Role
  /// The focused choice.
  let focus: Int
  /// The lines below the drawing.
  let captions: [Caption]
  /// The columns for the picture. The drawing need not fill them.
  let width: Int
  /// Those of them that a wide screen has beside the usual columns of a body.
  let spread: Int
  /// Whether turning the body shows another view.
  var canTurn = false

  /// The rows of the whole picture.
  var height: Int { lines.count + captions.count }

  /// The rows without which a part would be missing, or a caption.
  var leastHeight: Int { (parts.map(\.row).max() ?? 0) + 1 + captions.count }

  /// The columns between a picture and the rows beside it.
  static let gap = 4

  /// The fewest columns beside a picture: the longest place with its box.
  private static let leastBeside = 36

  /// The columns left for text beside the picture, of `width` and those of a wide screen; `width` if
  /// the picture does not fit.
  func columnsBeside(_ width: Int) -> Int {
    let left = width + spread - self.width - Self.gap
    return left >= Self.leastBeside ? left : width
  }

  /// Draws the picture in at most some rows, at least `leastHeight`: without the last lines of the
  /// drawing if there are too few rows for all.
  func draw(_ frame: inout Frame, at origin: Point, rows: Int, _ theme: Theme) {
    for (index, row) in self.rows(in: rows).enumerated() {
      row.draw(
        &frame, in: origin.column..<frame.size.width, at: origin.row + index, theme)
    }
  }

  /// The picture as rows, in at most `height` of them, at least `leastHeight`.
  func rows(in height: Int) -> [Row] {
    let shown = max(0, min(lines.count, height - captions.count))
    var rows = lines.prefix(shown).map { Row(text: $0) }
    for part in parts where part.row < shown && (lit.contains(part.item) || part.item == focus) {
      let isLit = lit.contains(part.item)
      rows[part.row].pieces.append(
        Row.Piece(column: part.column, text: isLit ? "▓" : "░", role: isLit ? litRole : .accent))
    }
    return rows
      + captions.map { caption in
        Row(
          text: caption.text, role: .quiet, indent: caption.column,
          pieces: [Row.Piece(column: 0, text: caption.mark, role: litRole)])
      }
  }

  /// Returns the choice whose part is at a point in the drawing.
  func item(at point: Point) -> Int? {
    parts.first { $0.row == point.row && $0.column == point.column }?.item
  }
}

extension Picture {
  /// A line below the drawing.
  struct Caption {
    /// The first column of the line.
    let column: Int
    let text: String
    /// The mark over the blanks at its start, as in the drawing; empty if it has none.
    var mark = ""
  }
}
