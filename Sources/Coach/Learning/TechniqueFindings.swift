/// What helps this user most, and how sure that is.
package struct TechniqueFindings: Hashable, Sendable {
  /// What is known of one technique.
  package struct Finding: Hashable, Sendable {
    package let technique: Technique
    /// How many rated sessions there are.
    package let sessions: Int
    /// `nil` while it is too early to tell.
    package let estimate: Estimate?
    /// Whether the change, either way, is one that matters (clinical.md, E.9: 2 points or 30 %): at
    /// least a point, and where the whole interval lies on its side.
    package let matters: Bool
  }

  /// What is known of one routine, once it is not too early to tell.
  package struct RoutineFinding: Hashable, Sendable {
    package let routine: Routine.ID
    package let estimate: Estimate
  }

  /// The technique that helps most, where one does, and the next one.
  package struct Comparison: Hashable, Sendable {
    package let better: Technique
    package let other: Technique
    /// How likely it is that the first helps more, in chances out of 10: 5 to 10.
    package let chances: Int
  }

  /// How many rated sessions a technique, or a routine, needs before anything is said of it.
  package static let fewest = 4

  /// The most sessions that learning looks at, the last ones: backs change.
  package static let mostSessions = 500

  /// Those that were rated, the one that helps most first; those it is too early for last.
  package let findings: [Finding]
  /// `nil` while fewer than two techniques can be told, and where pain is lower after none, as far as
  /// can be told.
  package let comparison: Comparison?

  /// The routines that can be told, the one that helps most first.
  package let routines: [RoutineFinding]

  package init(_ effects: EffectEstimates) {
    routines = effects.routines
      .filter { effects.sessions(of: $0.key) >= Self.fewest }
      .compactMap { routine, technique in
        effects.estimate(of: routine, technique).map {
          RoutineFinding(routine: routine, estimate: $0)
        }
      }
      .sorted { ($0.estimate.mean, $0.routine.text) < ($1.estimate.mean, $1.routine.text) }
    let found = Technique.allCases.compactMap { Self.finding($0, effects) }
    let told = found.filter { $0.estimate != nil }
      .sorted { ($0.estimate?.mean ?? 0) < ($1.estimate?.mean ?? 0) }
    findings =
      told + found.filter { $0.estimate == nil }.sorted { $0.sessions > $1.sessions }
    guard told.count >= 2, let best = told[0].estimate, best.isLower else {
      comparison = nil
      return
    }
    let chance = effects.chance(that: told[0].technique, helpsMoreThan: told[1].technique)
    comparison = Comparison(
      better: told[0].technique, other: told[1].technique,
      chances: min(10, max(5, Int((chance * 10).rounded()))))
  }

  private static func finding(_ technique: Technique, _ effects: EffectEstimates) -> Finding? {
    guard let estimate = effects.estimate(of: technique) else { return nil }
    let isTold = estimate.sessions >= fewest
    return Finding(
      technique: technique, sessions: estimate.sessions, estimate: isTold ? estimate : nil,
      matters: isTold && abs(estimate.mean) >= 1 && (estimate.isLower || estimate.low > 0)
        && PainTrend.matters(from: effects.usualPain, to: effects.usualPain + estimate.mean))
  }
}
