import Notation
import Coach
import Wording

/// The parts a routine should have around its steps: `no-check-in`, `closing`, `no-rest`, `no-cue`,
/// `no-source`, `step-regions`, `tool`.
extension RoutineChecks {
  /// Checks that the routine begins with a check-in (clinical.md, G: every routine does).
  func checkCheckIn() {
    guard let first = draft.steps.first, first.step.kind != .checkIn else { return }
    decoder.report(
      "start with a `do: check-in` step, so that the user can rate their pain",
      at: first.fields.place, .noCheckIn)
  }

  /// Checks that the closing rest is short enough to be a rest, not an unguided part of the
  /// advertised time.
  func checkClosing(_ routine: Routine) {
    guard routine.closingTime > Routine.usualClosing,
      routine.closingTime <= Routine.longestClosing
    else { return }
    decoder.report(
      "the closing rest is too long (\(DurationText.write(routine.closingTime))): add steps or reduce "
        + "`minutes:`", at: draft.fields.place(of: "minutes"), .closing)
  }

  /// Checks that there is a rest between repeated holds on one place (clinical.md, D.1). Slow
  /// myofascial holds need none (D.3).
  func checkRests(_ routine: Routine) {
    guard routine.technique != .myofascial else { return }
    for located in draft.steps
    where located.step.kind == .hold && located.step.times > 1
      && located.step.restBetween == .zero
    {
      report("add a `rest:` of 10s or more between the holds", at: located, "repeat", .noRest)
    }
    for (before, after) in zip(draft.steps, draft.steps.dropFirst())
    where before.step.kind == .hold && after.step.kind == .hold && sharePlace(before, after) {
      decoder.report(
        "two holds in a row are in the same place: put a `do: rest` step between them",
        at: after.fields.place, .noRest)
    }
  }

  private func sharePlace(_ one: LocatedStep, _ other: LocatedStep) -> Bool {
    if let side = namedSide(one.step), let next = namedSide(other.step), side != next {
      return false
    }
    guard !one.step.regions.isEmpty, !other.step.regions.isEmpty else { return true }
    return !Set(one.step.regions).isDisjoint(with: other.step.regions)
  }

  /// Checks that the user doesn't go for long without hearing a cue.
  func checkCues() {
    for located in draft.steps
    where located.step.time.longest > .seconds(40) && located.step.remarks.isEmpty
      && located.step.warning == nil
    {
      report(
        "nothing is said for \(DurationText.write(located.step.time.longest)): add `cues:`",
        at: located, "time", .noCue)
    }
  }

  /// Checks that the routine cites its sources.
  func checkSources(_ routine: Routine) {
    guard routine.sources.isEmpty else { return }
    decoder.report(
      "say where the doses come from: add `sources:` (`knead screening --table` lists the sources)",
      at: draft.fields.place(of: "sources"),
      .noSource)
  }

  /// Checks that every region a step works on is listed in the routine, because users see that
  /// list, and that some step works on every listed region.
  func checkStepRegions(_ routine: Routine) {
    for located in draft.steps where !located.step.regions.isEmpty && !located.step.kind.works {
      report(
        "`\(located.step.kind.rawValue)` does not touch the body: remove `regions:`", at: located,
        "regions", .stepRegions)
    }
    let worked = Set(routine.steps.flatMap(routine.regions))
    for region in routine.regions where !worked.contains(region) {
      decoder.report(
        "no step works on `\(region.rawValue)`: remove it",
        at: draft.fields.place(of: "regions"),
        .stepRegions)
    }
    for located in draft.steps where located.step.kind.works {
      for region in located.step.regions where !routine.regions.contains(region) {
        report(
          "add `\(region.rawValue)` to the routine's `regions:`, or remove it here",
          at: located, "regions", .stepRegions)
      }
    }
  }

  /// Checks that every tool that the steps use is listed. Users who lack a listed tool are not
  /// offered the routine, and an unlisted tool has no limits. A device may supply its own heat, so
  /// it needs no heat pack.
  func checkTools(_ routine: Routine) {
    for tool in routine.usedTools.subtracting(routine.tools).sorted(by: {
      $0.rawValue < $1.rawValue
    })
    where tool != .heatPack || !routine.steps.contains(where: { $0.kind == .device }) {
      decoder.report(
        "a step uses a \(tool.name): add `\(tool.rawValue)` here",
        at: draft.fields.place(of: "tools"), .tool)
    }
  }
}
