/// The drawings that ship with the program.
package struct Drawings: Hashable, Sendable {
  package let figures: [Figure.ID: Figure]
  /// The body from the front and from behind, and the soles of the feet.
  package let maps: [BodyMap]

  package init(figures: [Figure.ID: Figure] = [:], maps: [BodyMap] = []) {
    self.figures = figures
    self.maps = maps
  }

  /// The maps on which the places where it can hurt are shown, the one from behind first.
  package var mapsOfPlaces: [BodyMap] { maps.filter { !$0.places.isEmpty } }

  /// Returns a small set of maps that together show all of these regions, the one that shows most
  /// first. Of maps that show the same of them, it is the one with the fewest others, as it shows
  /// them larger: the soles, rather than the feet of the whole body.
  package func maps(showing regions: Set<Region>) -> [BodyMap] {
    var rest = regions
    var shown: [BodyMap] = []
    while let most = maps.max(by: { $0.count(rest) < $1.count(rest) }), most.count(rest) > 0 {
      let found = rest.intersection(most.cells.keys)
      let same = maps.filter { found.isSubset(of: $0.cells.keys) }
      let best = same.min { $0.cells.count < $1.cells.count } ?? most
      shown.append(best)
      rest.subtract(best.cells.keys)
    }
    return shown
  }
}
