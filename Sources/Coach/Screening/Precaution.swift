/// A condition that limits what is played (clinical.md, B.1 and B.3).
package struct Precaution: Hashable, Sendable {
  package typealias ID = Identifier<Precaution>

  package let id: ID
  package let when: Condition
  /// The only shipped routines that remain.
  package let allowOnly: Set<Routine.ID>
  /// The highest pressure, 0-10 discomfort.
  package let maxPressure: Int
  /// Why, in plain words.
  package let say: String
  package let sources: [Source.ID]

  package init(
    id: ID, when: Condition, allowOnly: Set<Routine.ID>, maxPressure: Int, say: String,
    sources: [Source.ID]
  ) {
    self.id = id
    self.when = when
    self.allowOnly = allowOnly
    self.maxPressure = maxPressure
    self.say = say
    self.sources = sources
  }
}
