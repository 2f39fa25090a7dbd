import Coach

/// `place`: a tool or a stroke in a region where nobody may use it (clinical.md, C). These rules
/// from `screening/precautions.yaml` always apply; the check-in handles those that depend on the
/// user.
extension RoutineChecks {
  func checkPlaces(_ routine: Routine) {
    for bundle in context.forbidden where bundle.carriedBy.matches(routine) {
      decoder.report(
        bundle.say + " is not allowed" + (bundle.mend.map { ": \($0)" } ?? "") + " (\(bundle.id))",
        at: place(of: bundle.carriedBy, routine) ?? draft.fields.place(of: "regions"), .place)
    }
  }

  /// The location of the part of a routine that makes it match a pattern; `nil` if only its regions
  /// do.
  private func place(of pattern: RoutinePattern, _ routine: Routine) -> SourceLocation? {
    guard pattern.matches(routine) else { return nil }
    switch pattern {
    case .step(let kinds): return step { kinds.contains($0.kind) }
    case .stepAt(let kinds, let regions):
      return step {
        kinds.contains($0.kind) && !regions.isDisjoint(with: routine.regions(of: $0))
      }
    case .tool(let tools):
      // A roller may be used without being listed, in a rolling step.
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
