/// What the user's own sessions say of routines: what is known, and one guess at each (see
/// `EffectEstimates.guess`).
package struct EffectSample: Hashable, Sendable {
  let effects: EffectEstimates
  let guesses: [Routine.ID: Double]
  /// Whether something that was not tried often enough to tell should come first this time.
  let explores: Bool
  /// How many rated sessions it rests on.
  let sessions: Int

  /// Learns from rated sessions; the same seed gives the same guesses.
  package init(from sessions: [RatedSession], for routines: [Routine], seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    effects = EffectEstimates(sessions)
    guesses = effects.guess(routines, using: &random)
    explores = Bool.random(using: &random)
    self.sessions = sessions.count
  }
}
