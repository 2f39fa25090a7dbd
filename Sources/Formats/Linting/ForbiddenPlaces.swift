import Coach

/// A tool or a stroke at a place where nobody may use it (clinical.md, C): `place`. These are the
/// rules that always hold, from `screening/precautions.yaml`; what depends on the user is for the
/// check-in.
extension RoutineChecks {
  func checkPlaces(_ routine: Routine) {
    for bundle in context.forbidden where bundle.carriedBy.matches(routine) {
      decoder.report(
        bundle.say + " is not allowed" + (bundle.mend.map { ": \($0)" } ?? "") + " (\(bundle.id))",
        at: place(of: bundle.carriedBy, routine) ?? draft.fields.place(of: "regions"), .place)
    }
  }

  /// Where the part of a routine stands that makes it match a pattern; `nil` where that is no more
  /// than its regions.
  private func place(of pattern: RoutinePattern, _ routine: Routine) -> SourceLocation? {
    guard pattern.matches(routine) else { return nil }
    switch pattern {
    case .step(let kinds): return step { kinds.contains($0.kind) }
    case .stepAt(let kinds, let regions):
      return step {
        kinds.contains($0.kind) && !regions.isDisjoint(with: routine.regions(of: $0))
      }
    case .tool(let tools):
      // A roller may be used without being named: then by rolling.
      return tools.isDisjoint(with: routine.tools)
        ? step { $0.kind == .roll || $0.kind == .device } : draft.fields.place(of: "tools")
    case .pressure(let least):
      return routine.pressure >= least
        ? draft.fields.place(of: "pressure")
        : draft.steps.first { ($0.step.pressure ?? 0) >= least }?.fields.place(of: "pressure")
    case .any(let patterns), .all(let patterns):
      return patterns.lazy.compactMap { place(of: $0, routine) }.first
    case .every, .technique, .region, .somePosition, .onlyPositions, .not: return nil
    }
  }

  private func step(where holds: (Step) -> Bool) -> SourceLocation? {
    draft.steps.first { holds($0.step) }?.fields.place(of: "do")
  }
}
