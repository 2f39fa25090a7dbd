/// The effect of each technique and routine on this user's pain: a Bayesian linear model whose
/// prior expects little effect, described in docs/learning.md.
///
/// change = common + technique + routine − return · (pain before − usual pain) + noise
package struct EffectEstimates: Hashable, Sendable {
  let model: EffectModel
  private let byTechnique: [Technique: Tally]
  private let byRoutine: [Routine.ID: Tally]
  /// The rated routines, each with its technique.
  let routines: [Routine.ID: Technique]
  /// The mean pain before a session; 0 without sessions.
  package let usualPain: Double

  /// A number of sessions and the sum of their changes.
  private struct Tally: Hashable, Sendable {
    var sessions = 0
    var change = 0
    var mean: Double { Double(change) / Double(max(1, sessions)) }

    mutating func add(_ session: RatedSession) {
      sessions += 1
      change += session.after - session.before
    }
  }

  /// Fits the model to the user's sessions, given in any order.
  package init(_ sessions: [RatedSession]) {
    byTechnique = sessions.reduce(into: [:]) { $0[$1.technique, default: Tally()].add($1) }
    byRoutine = sessions.reduce(into: [:]) { $0[$1.routine, default: Tally()].add($1) }
    routines = sessions.reduce(into: [:]) { $0[$1.routine] = $1.technique }
    usualPain =
      sessions.isEmpty
      ? 0 : Double(sessions.reduce(0) { $0 + $1.before }) / Double(sessions.count)
    model = EffectModel(sessions, usualPain: usualPain)
  }

  /// The number of rated sessions of a technique.
  package func sessions(of technique: Technique) -> Int { byTechnique[technique]?.sessions ?? 0 }

  /// The number of rated sessions of a routine.
  package func sessions(of routine: Routine.ID) -> Int { byRoutine[routine]?.sessions ?? 0 }

  /// The plain mean change over a technique's sessions; `nil` if it was never rated.
  package func plainMean(of technique: Technique) -> Double? { byTechnique[technique]?.mean }

  /// The estimated change after a technique, starting from the usual pain; `nil` if it was never
  /// rated.
  package func estimate(of technique: Technique) -> Estimate? {
    guard let tally = byTechnique[technique] else { return nil }
    return estimate(model.mask(technique), tally)
  }

  /// The estimated change after a routine, starting from the usual pain; `nil` if it was never
  /// rated.
  package func estimate(of routine: Routine.ID, _ technique: Technique) -> Estimate? {
    guard let tally = byRoutine[routine] else { return nil }
    return estimate(model.mask(technique, routine), tally)
  }

  /// The probability, 0 to 1, that one technique helps more than another; both must have been
  /// rated.
  package func chance(that one: Technique, helpsMoreThan other: Technique) -> Double {
    let difference = zip(model.mask(one), model.mask(other)).map { $0 - $1 }
    return model.shareBelowZero(difference)
  }

  private func estimate(_ mask: [Double], _ tally: Tally) -> Estimate {
    // 80% of a normal distribution lies within this many standard deviations of the mean.
    let around = 1.281_551_6
    let (mean, deviation) = model.moments(mask)
    return Estimate(
      mean: mean, low: mean - around * deviation, high: mean + around * deviation,
      sessions: tally.sessions, plain: tally.mean)
  }

  /// Draws one sample of each routine's change from the posterior (Thompson sampling). Samples of
  /// well-known routines hardly vary; a little-known one is sometimes drawn as the best, and so
  /// gets tried.
  package func guess(
    _ routines: [Routine], using random: inout SeededGenerator
  ) -> [Routine.ID: Double] {
    model.guess(routines, using: &random)
  }
}
