/// A text drawing of the body, seen from one side, on which parts can be highlighted.
package struct BodyMap: Hashable, Sendable {
  /// The largest size of a map, in character cells: with its captions it fits on a screen of 80×24,
  /// beside a list.
  package static let widest = 23
  package static let highest = 19

  /// The whole body, with nothing highlighted.
  package let figure: Figure
  /// The side of the drawing on which the left of the body is: the left from behind, the right from
  /// the front.
  package let left: Side
  /// The cells of each region, with rows and columns counted from 0. A cell can belong to several.
  package let cells: [Region: [Cell]]
  /// The cells of the places where it can hurt, by the id of the choice. A cell belongs to one.
  package let places: [String: [Cell]]

  /// A character cell of the drawing.
  package struct Cell: Hashable, Sendable {
    package let row: Int
    package let column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  package init(
    figure: Figure, left: Side = .left, cells: [Region: [Cell]], places: [String: [Cell]] = [:]
  ) {
    self.figure = figure
    self.left = left
    self.cells = cells
    self.places = places
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
