import Text

extension Picture {
  /// The picture as rows of its own, for a screen on which it does not fit beside others.
  var rows: [Row] {
    let drawn = lines.enumerated().map { index, line in
      var row = Row(text: line)
      row.pieces = parts.filter { $0.row == index && (lit.contains($0.item) || $0.item == focus) }
        .map { part in
          let isLit = lit.contains(part.item)
          return Row.Piece(
            column: part.column, text: isLit ? "▓" : "░", role: isLit ? litRole : .accent)
        }
      return row
    }
    return drawn
      + captions.map { caption in
        var row = Row.blank
        row.pieces = [
          Row.Piece(column: caption.column, text: caption.text, role: .quiet),
          Row.Piece(column: caption.column, text: caption.mark, role: litRole),
        ]
        return row
      }
  }
}
