/// What the user's own sessions reveal about routines: the estimates, and one sample for each
/// routine (see `EffectEstimates.guess`).
package struct EffectSample: Hashable, Sendable {
  let effects: EffectEstimates
  let guesses: [Routine.ID: Double]
  /// Whether a technique with too few sessions to judge should come first this time.
  let explores: Bool
  /// The number of rated sessions behind it.
  let sessions: Int

  /// Learns from rated sessions; the same seed gives the same samples.
  package init(from sessions: [RatedSession], for routines: [Routine], seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    effects = EffectEstimates(sessions)
    guesses = effects.guess(routines, using: &random)
    explores = Bool.random(using: &random)
    self.sessions = sessions.count
  }
}
