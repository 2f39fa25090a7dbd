/// A risk that a routine may carry because of what it does (clinical.md, B.2).
package struct RiskGroup: Hashable, Sendable {
  package typealias ID = Identifier<RiskGroup>

  package let id: ID
  /// A plain-language description.
  package let say: String
  /// What a routine's author can do instead, if the risk is barred for everyone.
  package let mend: String?
  package let carriedBy: RoutinePattern

  package init(id: ID, say: String, mend: String? = nil, carriedBy: RoutinePattern) {
    self.id = id
    self.say = say
    self.mend = mend
    self.carriedBy = carriedBy
  }
}
