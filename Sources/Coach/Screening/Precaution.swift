/// A condition that blocks or limits what is played (clinical.md, B.1 and B.3).
package struct Precaution: Hashable, Sendable {
  package typealias ID = Identifier<Precaution>

  /// Where a block applies, when it is not everywhere.
  package enum Locality: Hashable, Sendable {
    /// The places that the user named; everywhere while none is named.
    case namedPlaces
    /// These regions.
    case regions(Set<Region>)
  }

  package let id: ID
  package let when: Condition
  /// Routines that carry one of these are blocked.
  package let blocks: Set<RiskGroup.ID>
  /// Where; `nil` is everywhere. With no bundles, any work there is blocked.
  package let locality: Locality?
  /// References of the only shipped routines that remain; `nil` where there is no such list.
  package let allowOnly: Set<String>?
  /// The highest pressure, 0-10 discomfort.
  package let maxPressure: Int
  /// Where that pressure applies; empty is everywhere.
  package let pressureOn: Set<RiskGroup.ID>
  /// Steps of these kinds are left out.
  package let leavesOut: Set<Step.Kind>
  /// The longest routine, in minutes; longer ones are shortened.
  package let maxMinutes: Int
  /// The positions that remain; all of them where `nil`.
  package let positions: Set<Position>?
  /// Why, in plain words.
  package let say: String
  package let sources: [Source.ID]

  package init(
    id: ID, when: Condition, blocks: Set<RiskGroup.ID> = [], locality: Locality? = nil,
    allowOnly: Set<String>? = nil, maxPressure: Int = 10, pressureOn: Set<RiskGroup.ID> = [],
    leavesOut: Set<Step.Kind> = [], maxMinutes: Int = 60, positions: Set<Position>? = nil,
    say: String, sources: [Source.ID]
  ) {
    self.id = id
    self.when = when
    self.blocks = blocks
    self.locality = locality
    self.allowOnly = allowOnly
    self.maxPressure = maxPressure
    self.pressureOn = pressureOn
    self.leavesOut = leavesOut
    self.maxMinutes = maxMinutes
    self.positions = positions
    self.say = say
    self.sources = sources
  }

  /// Whether it leaves nothing at all, not even slow breathing.
  package var isAbsolute: Bool { allowOnly?.isEmpty == true }
}
