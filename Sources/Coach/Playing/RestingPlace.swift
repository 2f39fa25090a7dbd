/// Where hands and tools stay off for a while, after something hurt there.
package struct RestingPlace: Hashable, Codable, Sendable {
  /// Every region for the whole body.
  package let regions: Set<Region>
  package let isEverywhere: Bool

  package init(regions: Set<Region>, isEverywhere: Bool) {
    self.regions = regions
    self.isEverywhere = isEverywhere
  }

  /// Whether a routine would work there. Slow breathing with hands off the back stays, and so it is
  /// told apart by `isComfort`.
  func touches(_ routine: Routine, isComfort: Bool) -> Bool {
    isEverywhere ? !isComfort : !regions.isDisjoint(with: routine.workedRegions)
  }
}
