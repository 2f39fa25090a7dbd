/// A rule on answers that, alone or combined, need medical attention (clinical.md, A).
package struct RedFlag: Hashable, Sendable {
  package typealias ID = Identifier<RedFlag>

  package let id: ID
  package let when: Condition
  package let advise: Advice
  /// A plain-language reason that completes "because you told us".
  package let say: String
  package let sources: [Source.ID]

  package init(id: ID, when: Condition, advise: Advice, say: String, sources: [Source.ID]) {
    self.id = id
    self.when = when
    self.advise = advise
    self.say = say
    self.sources = sources
  }

  /// Returns the advice the rule leads to, or `nil` if it does not hold. If the user is unsure, an
  /// emergency becomes same-day advice; all other advice is given as for yes (clinical.md, A.0).
  package func advice(in answers: Answers) -> Advice? {
    switch when.truth(in: answers) {
    case .no: nil
    case .maybe: min(advise, .sameDay)
    case .yes: advise
    }
  }
}
