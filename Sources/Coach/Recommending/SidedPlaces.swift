/// The places that hands and tools must avoid, as regions: on both sides, or on one alone.
package struct SidedPlaces: Hashable, Sendable {
  /// The regions to avoid wherever they are.
  package let both: Set<Region>
  /// The regions to avoid on the left, and on the right, only.
  package let left: Set<Region>
  package let right: Set<Region>

  /// Collects the regions of some choices; a place named on both sides counts as a whole.
  package init(_ places: [Question.Choice]) {
    func regions(_ side: Side?) -> Set<Region> {
      places.filter { $0.side == side }.reduce(into: []) { $0.formUnion($1.regions) }
    }
    let (left, right) = (regions(.left), regions(.right))
    both = regions(nil).union(left.intersection(right))
    self.left = left.subtracting(both)
    self.right = right.subtracting(both)
  }

  /// The whole of some regions.
  package init(both: Set<Region>) {
    (self.both, left, right) = (both, [], [])
  }

  /// All regions that are avoided on any side.
  package var all: Set<Region> { both.union(left).union(right) }

  /// Whether a step in these regions must be left out, or on which side alone it may be done.
  func verdict(on regions: Set<Region>, ofStep step: Step) -> Verdict {
    if !both.isDisjoint(with: regions) { return .leftOut }
    let (hitsLeft, hitsRight) = (
      !left.isDisjoint(with: regions), !right.isDisjoint(with: regions)
    )
    if !hitsLeft, !hitsRight { return .whole }
    guard step.eachSide, hitsLeft != hitsRight else { return .leftOut }
    let side: Side = hitsLeft ? .right : .left
    return step.onlySide == side.other ? .leftOut : .only(side)
  }

  /// What is left of a step.
  enum Verdict: Hashable {
    case whole, leftOut
    case only(Side)
  }
}
