import Text

extension Row {
  /// One entry of a legend: a mark in its role, and what it says; without a mark, a remark.
  struct LegendEntry {
    var mark: Character?
    var role: Theme.Role = .quiet
    let text: String
  }

  /// A heading with a thin rule from it to the end of its column, or to the count of what is below it.
  static func ruled(
    _ title: String, width: Int, count: String = "", rule role: Theme.Role = .accent
  ) -> Row {
    let width = count.isEmpty ? width : width - count.count - 1
    let title = title.truncated(to: width)
    let start = TextWidth.columns(title) + 1
    var row = Row(text: title, role: .strong, right: count)
    guard start < width else { return row }
    let rule = String(repeating: "─", count: width - start)
    row.pieces = [Piece(column: start, text: rule, role: role)]
    return row
  }

  /// A heading and its legend: one row if all entries fit, otherwise more.
  static func legend(
    _ title: String, _ entries: [LegendEntry], width: Int, role: Theme.Role = .strong
  ) -> [Row] {
    var rows = [Row(text: title.truncated(to: width), role: role)]
    var column = TextWidth.columns(title)
    for entry in entries {
      let mark = entry.mark.map { "\($0) " } ?? ""
      let columns = mark.count + TextWidth.columns(entry.text)
      column += column == 0 ? 0 : 2
      if column + columns > width, column > 0 {
        rows.append(Row(text: ""))
        column = 0
      }
      let text = entry.text.truncated(to: width - column - mark.count)
      rows[rows.count - 1].pieces += [
        Piece(column: column, text: mark, role: entry.role),
        Piece(column: column + mark.count, text: text, role: .quiet),
      ]
      column += columns
    }
    return rows
  }

  /// Marks from `column` on, a character and a role each; `nil` is a blank cell. Neighbours of one
  /// role make one piece.
  static func pieces(_ marks: [(character: Character, role: Theme.Role)?], at column: Int)
    -> [Piece]
  {
    var runs: [(column: Int, text: String, role: Theme.Role)] = []
    for (index, mark) in marks.enumerated() {
      guard let mark else { continue }
      let place = column + index
      if let last = runs.last, last.role == mark.role, last.column + last.text.count == place {
        runs[runs.count - 1].text.append(mark.character)
      } else {
        runs.append((place, String(mark.character), mark.role))
      }
    }
    return runs.map { Piece(column: $0.column, text: $0.text, role: $0.role) }
  }
}
