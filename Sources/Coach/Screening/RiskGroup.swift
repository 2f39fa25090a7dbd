/// A risk that routines may carry, by what they do (clinical.md, B.2).
package struct RiskGroup: Hashable, Sendable {
  package typealias ID = Identifier<RiskGroup>

  package let id: ID
  /// What it is, in plain words.
  package let say: String
  /// What the author of a routine can do instead, where nobody may do this.
  package let mend: String?
  package let carriedBy: RoutinePattern

  package init(id: ID, say: String, mend: String? = nil, carriedBy: RoutinePattern) {
    self.id = id
    self.say = say
    self.mend = mend
    self.carriedBy = carriedBy
  }
}
