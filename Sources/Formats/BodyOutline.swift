import Coach

/// The outline of a body in its drawing: which cells lie inside it, and so can be highlighted.
///
/// A line or a corner is never inside. A dot is: it is an eye or the navel, which a highlight covers.
struct BodyOutline {
  private let rows: [[Character]]
  private let outside: Set<BodyMap.Cell>

  /// Finds the cells outside: those that can be reached from the edge of the drawing without
  /// crossing a line.
  init(_ lines: [String]) {
    rows = lines.map(Array.init)
    let width = rows.map(\.count).max() ?? 0
    var open = [BodyMap.Cell(row: -1, column: -1)]
    var found = Set(open)
    while let cell = open.popLast() {
      for (down, right) in [(-1, 0), (1, 0), (0, -1), (0, 1)] {
        let next = BodyMap.Cell(row: cell.row + down, column: cell.column + right)
        guard (-1...rows.count).contains(next.row), (-1...width).contains(next.column),
          Self.isOpen(rows, next), found.insert(next).inserted
        else { continue }
        open.append(next)
      }
    }
    outside = found
  }

  /// Whether a cell is inside the outline, and not on a line of the drawing.
  func contains(_ cell: BodyMap.Cell) -> Bool {
    guard rows.indices.contains(cell.row), rows[cell.row].indices.contains(cell.column) else {
      return false
    }
    return Self.isOpen(rows, cell) && !outside.contains(cell)
  }

  /// Whether a cell is blank or has a dot; every cell beyond the end of a line is blank.
  private static func isOpen(_ rows: [[Character]], _ cell: BodyMap.Cell) -> Bool {
    guard rows.indices.contains(cell.row), rows[cell.row].indices.contains(cell.column) else {
      return true
    }
    return rows[cell.row][cell.column] == " " || rows[cell.row][cell.column] == "·"
  }
}
