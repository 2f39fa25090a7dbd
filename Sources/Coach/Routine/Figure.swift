/// A drawing in text of how a step is done: the position, the tool, the place.
package struct Figure: Hashable, Sendable {
  package typealias ID = Identifier<Figure>

  /// The most room that a figure takes, in cells.
  package static let widest = 24
  package static let highest = 12

  package let id: ID
  /// What it shows, as one sentence: for those who cannot see it.
  package let alt: String
  /// The lines of the drawing, for terminals that show box characters.
  package let unicode: [String]
  /// The same in ASCII.
  package let ascii: [String]

  package init(id: ID, alt: String, unicode: [String], ascii: [String]) {
    self.id = id
    self.alt = alt
    self.unicode = unicode
    self.ascii = ascii
  }

  /// The lines of the drawing.
  package func lines(_ style: DrawingStyle) -> [String] { style == .ascii ? ascii : unicode }
}

/// Which of its two drawings a figure is shown with.
package enum DrawingStyle: CaseIterable, Sendable {
  /// In box characters.
  case unicode
  /// In ASCII, for terminals that show no more.
  case ascii
}

/// A drawing in text of the body, on which regions can be lit.
package struct BodyMap: Hashable, Sendable {
  /// The whole body from one side, no region lit.
  package let figure: Figure
  /// The cells of each region, by row and column from 0.
  package let cells: [Region: [Cell]]

  /// A place in the drawing.
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

  /// How many of these regions it shows.
  package func count(_ regions: Set<Region>) -> Int { cells.keys.count(where: regions.contains) }

  /// The drawing with regions lit.
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

/// The drawings that came with the program.
package struct Drawings: Hashable, Sendable {
  package let figures: [Figure.ID: Figure]
  /// The body from the front, from behind, and the soles.
  package let maps: [BodyMap]

  package init(figures: [Figure.ID: Figure] = [:], maps: [BodyMap] = []) {
    self.figures = figures
    self.maps = maps
  }

  /// As few maps as show all of these regions, the one that shows most first.
  package func maps(showing regions: Set<Region>) -> [BodyMap] {
    var rest = regions
    var shown: [BodyMap] = []
    while let best = maps.max(by: { $0.count(rest) < $1.count(rest) }), best.count(rest) > 0 {
      shown.append(best)
      rest.subtract(best.cells.keys)
    }
    return shown
  }
}
