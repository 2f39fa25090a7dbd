/// What each technique and routine does to the pain of this user: a Bayesian linear model with a
/// prior of little effect, written down in docs/learning.md.
///
/// change = common + technique + routine − return · (pain before − usual pain) + noise
package struct EffectEstimates: Hashable, Sendable {
  let model: EffectModel
  private let byTechnique: [Technique: Tally]
  private let byRoutine: [Routine.ID: Tally]
  /// The routines that were rated, each with its technique.
  let routines: [Routine.ID: Technique]
  /// The mean pain before a session; 0 where there was none.
  package let usualPain: Double

  /// Sessions, and their changes added up.
  private struct Tally: Hashable, Sendable {
    var sessions = 0
    var change = 0
    var mean: Double { Double(change) / Double(max(1, sessions)) }

    mutating func add(_ session: RatedSession) {
      sessions += 1
      change += session.after - session.before
    }
  }

  /// The user's sessions, in any order.
  package init(_ sessions: [RatedSession]) {
    byTechnique = sessions.reduce(into: [:]) { $0[$1.technique, default: Tally()].add($1) }
    byRoutine = sessions.reduce(into: [:]) { $0[$1.routine, default: Tally()].add($1) }
    routines = sessions.reduce(into: [:]) { $0[$1.routine] = $1.technique }
    usualPain =
      sessions.isEmpty
      ? 0 : Double(sessions.reduce(0) { $0 + $1.before }) / Double(sessions.count)
    model = EffectModel(sessions, usualPain: usualPain)
  }

  /// How many rated sessions there are of a technique.
  package func sessions(of technique: Technique) -> Int { byTechnique[technique]?.sessions ?? 0 }

  /// How many rated sessions there are of a routine.
  package func sessions(of routine: Routine.ID) -> Int { byRoutine[routine]?.sessions ?? 0 }

  /// The plain mean of the change over the sessions of a technique; `nil` where it was never rated.
  package func plainMean(of technique: Technique) -> Double? { byTechnique[technique]?.mean }

  /// The change that a technique makes, from the usual pain; `nil` where it was never rated.
  package func estimate(of technique: Technique) -> Estimate? {
    guard let tally = byTechnique[technique] else { return nil }
    return estimate(model.mask(technique), tally)
  }

  /// The change that a routine makes, from the usual pain; `nil` where it was never rated.
  package func estimate(of routine: Routine.ID, _ technique: Technique) -> Estimate? {
    guard let tally = byRoutine[routine] else { return nil }
    return estimate(model.mask(technique, routine), tally)
  }

  /// How likely it is, 0 to 1, that one technique helps more than another; both were rated.
  package func chance(that one: Technique, helpsMoreThan other: Technique) -> Double {
    let difference = zip(model.mask(one), model.mask(other)).map { $0 - $1 }
    return model.shareBelowZero(difference)
  }

  private func estimate(_ mask: [Double], _ tally: Tally) -> Estimate {
    // Of a normal distribution, 80 % lie so many standard deviations around the mean.
    let around = 1.281_551_6
    let (mean, deviation) = model.moments(mask)
    return Estimate(
      mean: mean, low: mean - around * deviation, high: mean + around * deviation,
      sessions: tally.sessions, plain: tally.mean)
  }

  /// One guess at the change that each of some routines makes, as likely as what is known so far
  /// makes it (Thompson sampling): what is well known hardly differs from guess to guess, and what
  /// is not is now and then guessed to be the best, and so tried.
  package func guess(
    _ routines: [Routine], using random: inout SeededGenerator
  ) -> [Routine.ID: Double] {
    model.guess(routines, using: &random)
  }
}
