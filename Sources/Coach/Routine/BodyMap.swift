/// A text drawing of the body on which regions can be highlighted.
package struct BodyMap: Hashable, Sendable {
  /// The whole body from one side, with nothing highlighted.
  package let figure: Figure
  /// The cells of each region, with rows and columns counted from 0.
  package let cells: [Region: [Cell]]

  /// A character cell of the drawing.
  package struct Cell: Hashable, Sendable {
    package let row: Int
    package let column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  package init(figure: Figure, cells: [Region: [Cell]]) {
    self.figure = figure
    self.cells = cells
  }

  /// Returns how many of these regions the map shows.
  package func count(_ regions: Set<Region>) -> Int { cells.keys.count(where: regions.contains) }

  /// Returns the lines of the drawing with these regions highlighted.
  package func lines(lit regions: Set<Region>, _ style: DrawingStyle) -> [String] {
    let mark: Character = style == .ascii ? "#" : "▓"
    var lines = figure.lines(style).map(Array.init)
    for cell in regions.flatMap({ cells[$0] ?? [] }) {
      let missing = cell.column - lines[cell.row].count + 1
      if missing > 0 { lines[cell.row] += Array(repeating: " ", count: missing) }
      lines[cell.row][cell.column] = mark
    }
    return lines.map { String($0) }
  }
}
