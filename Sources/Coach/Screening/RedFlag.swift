/// A rule: answers that, alone or together, mean that someone should look (clinical.md, A).
package struct RedFlag: Hashable, Sendable {
  package typealias ID = Identifier<RedFlag>

  package let id: ID
  package let when: Condition
  package let advise: Advice
  /// What the user told us, in plain words: completes "because you told us".
  package let say: String
  package let sources: [Source.ID]

  package init(id: ID, when: Condition, advise: Advice, say: String, sources: [Source.ID]) {
    self.id = id
    self.when = when
    self.advise = advise
    self.say = say
    self.sources = sources
  }

  /// The advice it leads to, given how surely it holds; `nil` where it does not. Not being sure of
  /// an emergency means the same day; for the rest it counts as yes (clinical.md, A.0).
  package func advice(in answers: Answers) -> Advice? {
    switch when.truth(in: answers) {
    case .no: nil
    case .maybe: min(advise, .sameDay)
    case .yes: advise
    }
  }
}
