package import Coach
import Wording

/// Drawings as text.
package enum FigureText {
  /// All drawings, each with its description on the line below; with `word`, only the matching
  /// ones.
  package static func list(_ drawings: Drawings, of word: String?) -> String {
    let found = all(drawings).filter { figure in
      word.map { "\(figure.id) \(figure.alt)".lowercased().contains($0.lowercased()) } ?? true
    }
    return found.map { "\($0.id)\n    \($0.alt)" }.joined(separator: "\n")
  }

  /// The names of the drawings, and the words that find them.
  package static func words(_ drawings: Drawings) -> [String] {
    let figures = all(drawings)
    let words = figures.flatMap { figure in
      "\(figure.id) \(figure.alt)".lowercased().split { !$0.isLetter }.map(String.init)
    }
    return Set(figures.map(\.id.text) + words.filter { $0.count > 3 }).sorted()
  }

  private static func all(_ drawings: Drawings) -> [Figure] {
    drawings.maps.map(\.figure) + drawings.figures.values.sorted { $0.id < $1.id }
  }

  /// A drawing and its description, with the given regions lit if it is a map; `nil` if there is no
  /// such drawing.
  package static func show(
    _ id: Figure.ID, _ drawings: Drawings, lit regions: Set<Region>, _ style: DrawingStyle
  ) -> String? {
    if let map = drawings.maps.first(where: { $0.figure.id == id }) {
      let names = map.cells.keys.filter(regions.contains).map(\.name).sorted()
      let lit = names.isEmpty ? "" : " Highlighted: \(names.joined(separator: ", "))."
      let alt = map.figure.alt + lit
      return (map.lines(lit: regions, style) + [alt]).joined(separator: "\n")
    }
    return drawings.figures[id].map { figure in
      (figure.lines(style) + [figure.alt]).joined(separator: "\n")
    }
  }
}
