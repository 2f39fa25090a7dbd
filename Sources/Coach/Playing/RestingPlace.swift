/// An area to keep hands and tools off for a while, after something hurt there.
package struct RestingPlace: Hashable, Codable, Sendable {
  /// The regions to rest; all of them for the whole body.
  package let regions: Set<Region>
  package let isEverywhere: Bool

  package init(regions: Set<Region>, isEverywhere: Bool) {
    self.regions = regions
    self.isEverywhere = isEverywhere
  }

  /// Whether a routine works in this area. If it is the whole body, slow breathing
  /// without touch (`isComfort`) is still allowed.
  func touches(_ routine: Routine, isComfort: Bool) -> Bool {
    isEverywhere ? !isComfort : !regions.isDisjoint(with: routine.workedRegions)
  }
}
