/// A way to group the list of routines.
package enum RoutineGrouping: String, CaseIterable, Sendable {
  case technique, area, minutes
  /// By what each did for the user's pain.
  case effect

  /// The next way, in turn.
  package var next: RoutineGrouping {
    switch self {
    case .technique: .area
    case .area: .minutes
    case .minutes: .effect
    case .effect: .technique
    }
  }
}

/// Routines with something in common, in the order of the list.
package struct RoutineGroup: Hashable, Sendable {
  /// What its routines have in common.
  package enum Kind: Hashable, Sendable {
    case technique(Technique)
    case area(Coverage.Place)
    /// They work elsewhere, or nowhere in particular.
    case elsewhere
    /// They take this many minutes.
    case minutes(ClosedRange<Int>)
    /// Pain is probably lower after them.
    case lower
    /// There are enough sessions to judge them, but pain is not lower after them, or not clearly.
    case notLower
    /// There are too few sessions to judge them.
    case tooEarly
  }

  package let kind: Kind
  package let routines: [Routine]
}

extension RoutineGrouping {
  /// Groups routines, leaving out empty groups. By area, a routine is in the group of each area that it
  /// works on; otherwise it is in one group.
  package func groups(_ routines: [Routine], _ found: TechniqueFindings) -> [RoutineGroup] {
    let sorted = routines.sorted { ($0.minutes, $0.title) < ($1.minutes, $1.title) }
    let groups =
      switch self {
      case .technique:
        Technique.allCases.map { technique in
          RoutineGroup(
            kind: .technique(technique), routines: sorted.filter { $0.technique == technique })
        }
      case .area: Self.byArea(sorted)
      case .minutes: Self.byMinutes(sorted)
      case .effect: Self.byEffect(sorted, found)
      }
    return groups.filter { !$0.routines.isEmpty }
  }

  private static func byArea(_ routines: [Routine]) -> [RoutineGroup] {
    let areas = Coverage.Place.allCases
    let elsewhere = routines.filter { routine in
      areas.allSatisfy { $0.regions.isDisjoint(with: routine.workedRegions) }
    }
    return areas.map { area in
      RoutineGroup(
        kind: .area(area),
        routines: routines.filter { !area.regions.isDisjoint(with: $0.workedRegions) })
    } + [RoutineGroup(kind: .elsewhere, routines: elsewhere)]
  }

  /// By the times that the check-in offers.
  private static func byMinutes(_ routines: [Routine]) -> [RoutineGroup] {
    zip([0] + Coverage.times, Coverage.times).map { before, most in
      let range = (before + 1)...most
      return RoutineGroup(
        kind: .minutes(range), routines: routines.filter { range.contains($0.minutes) })
    }
  }

  /// Those that helped most first.
  private static func byEffect(
    _ routines: [Routine], _ found: TechniqueFindings
  ) -> [RoutineGroup] {
    func of(_ findings: [TechniqueFindings.RoutineFinding]) -> [Routine] {
      findings.compactMap { finding in routines.first { $0.id == finding.routine } }
    }
    let judged = Set(found.routines.map(\.routine))
    return [
      RoutineGroup(kind: .lower, routines: of(found.routines.filter(\.estimate.isLower))),
      RoutineGroup(kind: .notLower, routines: of(found.routines.filter { !$0.estimate.isLower })),
      RoutineGroup(kind: .tooEarly, routines: routines.filter { !judged.contains($0.id) }),
    ]
  }
}
