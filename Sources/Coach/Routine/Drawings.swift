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
