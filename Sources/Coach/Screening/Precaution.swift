/// A rule that blocks or limits routines under some condition (clinical.md, B.1 and B.3).
package struct Precaution: Hashable, Sendable {
  package typealias ID = Identifier<Precaution>

  /// The part of the body to which a block is confined.
  package enum Locality: Hashable, Sendable {
    /// The places named by the user, or everywhere if none is named.
    case namedPlaces
    /// A fixed set of regions.
    case regions(Set<Region>)
  }

  package let id: ID
  package let when: Condition
  /// The risk groups whose routines are blocked.
  package let blocks: Set<RiskGroup.ID>
  /// The area the block applies to; `nil` means everywhere. If `blocks` is empty, any work in the
  /// area is blocked.
  package let locality: Locality?
  /// References of the only shipped routines still allowed; `nil` means no such restriction.
  package let allowOnly: Set<String>?
  /// The highest pressure allowed, 0-10 discomfort.
  package let maxPressure: Int
  /// The risk groups to which `maxPressure` applies; empty means all routines.
  package let pressureOn: Set<RiskGroup.ID>
  /// The kinds of step to leave out.
  package let leavesOut: Set<Step.Kind>
  /// The longest routine allowed, in minutes; longer ones are shortened.
  package let maxMinutes: Int
  /// The positions still allowed; `nil` means all.
  package let positions: Set<Position>?
  /// The reason, in plain words.
  package let say: String
  /// Whether it lets through more than before, and no clinician has signed it yet.
  package let needsSignature: Bool
  package let sources: [Source.ID]

  package init(
    id: ID, when: Condition, blocks: Set<RiskGroup.ID> = [], locality: Locality? = nil,
    allowOnly: Set<String>? = nil, maxPressure: Int = 10, pressureOn: Set<RiskGroup.ID> = [],
    leavesOut: Set<Step.Kind> = [], maxMinutes: Int = 60, positions: Set<Position>? = nil,
    say: String, needsSignature: Bool = false, sources: [Source.ID]
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
    self.needsSignature = needsSignature
    self.sources = sources
  }

  /// Whether the precaution rules out every routine, even slow breathing.
  package var isAbsolute: Bool { allowOnly?.isEmpty == true }
}
