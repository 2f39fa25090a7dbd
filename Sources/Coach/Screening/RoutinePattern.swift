/// A pattern that matches routines by what they do, never by what they claim.
package indirect enum RoutinePattern: Hashable, Sendable {
  case every
  /// The routine needs one of these tools.
  case tool(Set<Tool>)
  /// The routine is of one of these techniques, by its file or by what its steps amount to.
  case technique(Set<Technique>)
  /// The routine works on one of these regions.
  case region(Set<Region>)
  /// The routine has a step of one of these kinds.
  case step(Set<Step.Kind>)
  /// The routine has a step of one of these kinds that works on one of these regions.
  case stepAt(Set<Step.Kind>, Set<Region>)
  /// The routine can be done in at least one of these positions.
  case somePosition(Set<Position>)
  /// The routine can be done only in these positions.
  case onlyPositions(Set<Position>)
  /// The routine aims for this pressure or more, 0-10 discomfort.
  case pressure(Int)
  case not(RoutinePattern)
  case any([RoutinePattern])
  case all([RoutinePattern])

  /// Returns whether a routine matches the pattern.
  package func matches(_ routine: Routine) -> Bool {
    switch self {
    case .every: true
    case .tool(let tools): !tools.isDisjoint(with: routine.usedTools)
    case .technique(let techniques): !techniques.isDisjoint(with: routine.judgedTechniques)
    case .region(let regions): !regions.isDisjoint(with: routine.workedRegions)
    case .step(let kinds): routine.steps.contains { kinds.contains($0.kind) }
    case .stepAt(let kinds, let regions):
      routine.steps.contains {
        kinds.contains($0.kind) && !regions.isDisjoint(with: routine.regions(of: $0))
      }
    case .somePosition(let positions): !positions.isDisjoint(with: routine.positions)
    case .onlyPositions(let positions): routine.positions.allSatisfy { positions.contains($0) }
    case .pressure(let least): routine.highestPressure >= least
    case .not(let pattern): !pattern.matches(routine)
    case .any(let patterns): patterns.contains { $0.matches(routine) }
    case .all(let patterns): patterns.allSatisfy { $0.matches(routine) }
    }
  }
}
