/// What helps this user most, and how certain that is.
package struct TechniqueFindings: Hashable, Sendable {
  /// The finding for one technique.
  package struct Finding: Hashable, Sendable {
    package let technique: Technique
    /// The number of rated sessions.
    package let sessions: Int
    /// `nil` while it is too early to say.
    package let estimate: Estimate?
    /// Whether the change, in either direction, is meaningful (clinical.md, E.9: 2 points or 30%):
    /// at least one point, with the whole interval on the same side of zero.
    package let matters: Bool
  }

  /// The finding for one routine, once there are enough sessions.
  package struct RoutineFinding: Hashable, Sendable {
    package let routine: Routine.ID
    package let estimate: Estimate
  }

  /// The technique that helps most, compared with the runner-up.
  package struct Comparison: Hashable, Sendable {
    package let better: Technique
    package let other: Technique
    /// The chances out of 10 that `better` helps more: 5 to 10.
    package let chances: Int
  }

  /// The minimum number of rated sessions before a technique or routine is judged.
  package static let fewest = 4

  /// The number of latest sessions that learning uses, at most: backs change.
  package static let mostSessions = 500

  /// The rated techniques, most helpful first; those with too few sessions come last.
  package let findings: [Finding]
  /// `nil` while fewer than two techniques can be judged, or if even the best one doesn't clearly
  /// lower pain.
  package let comparison: Comparison?

  /// The routines that can be judged, most helpful first.
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
