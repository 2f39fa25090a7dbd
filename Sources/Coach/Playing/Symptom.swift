/// A symptom the user may report by pressing `!` in the player, and its outcome
/// (Routines/screening/hurts.yaml; clinical.md, D.0, E.5, E.10).
package struct Symptom: Hashable, Sendable {
  package typealias ID = Identifier<Symptom>

  /// The outcome of a symptom.
  package enum Outcome: Hashable, Sendable {
    /// The session continues, lighter and shorter.
    case ease
    /// The session ends.
    case stop(Stop)
  }

  /// The consequences of stopping.
  package struct Stop: Hashable, Sendable {
    /// The extent of the area to rest.
    package let off: Off
    /// How long to rest it, in days, at least 1.
    package let days: Int
    /// The advice it leads to by itself, if it is a danger sign; in force until a health
    /// professional has looked.
    package let advice: Advice?
    /// Whether to ask all safety questions again straight away.
    package let asksAgain: Bool

    package init(off: Off, days: Int, advice: Advice?, asksAgain: Bool) {
      self.off = off
      self.days = days
      self.advice = advice
      self.asksAgain = asksAgain
    }
  }

  /// The extent of the area to keep hands and tools off.
  package enum Off: String, CaseIterable, Sendable {
    /// The area worked by the step that hurt.
    case place
    /// The whole body.
    case everywhere
  }

  package let id: ID
  /// The label in the list of choices.
  package let label: String
  package let outcome: Outcome
  /// Instructions, one sentence per element.
  package let say: [String]
  package let sources: [Source.ID]

  package init(id: ID, label: String, outcome: Outcome, say: [String], sources: [Source.ID]) {
    self.id = id
    self.label = label
    self.outcome = outcome
    self.say = say
    self.sources = sources
  }
}
