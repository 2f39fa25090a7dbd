/// What the user may feel when they press `!` in the player, and what follows from it
/// (Routines/screening/hurts.yaml; clinical.md, D.0, E.5, E.10).
package struct Symptom: Hashable, Sendable {
  package typealias ID = Identifier<Symptom>

  /// What follows.
  package enum Outcome: Hashable, Sendable {
    /// Lighter and shorter, and on.
    case ease
    /// The session ends.
    case stop(Stop)
  }

  /// What stopping brings with it.
  package struct Stop: Hashable, Sendable {
    /// Where hands and tools are to stay off.
    package let off: Off
    /// For so many days, 1 or more.
    package let days: Int
    /// What it comes to by itself, where it is a danger sign; it stands until someone has looked.
    package let advice: Advice?
    /// Whether all safety questions are asked again, at once.
    package let asksAgain: Bool

    package init(off: Off, days: Int, advice: Advice?, asksAgain: Bool) {
      self.off = off
      self.days = days
      self.advice = advice
      self.asksAgain = asksAgain
    }
  }

  /// Where hands and tools stay off.
  package enum Off: String, CaseIterable, Sendable {
    /// Where the step worked that hurt.
    case place
    /// The whole body.
    case everywhere
  }

  package let id: ID
  /// Its line in the list to choose from.
  package let label: String
  package let outcome: Outcome
  /// What to do, in sentences.
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
