/// The drawings that ship with the program.
package struct Drawings: Hashable, Sendable {
  package let figures: [Figure.ID: Figure]
  /// The body from the front and from behind, and the soles of the feet.
  package let maps: [BodyMap]

  package init(figures: [Figure.ID: Figure] = [:], maps: [BodyMap] = []) {
    self.figures = figures
    self.maps = maps
  }

  /// Returns a small set of maps that together show all of these regions, the one that shows most
  /// first.
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
