import Coach
import Wording

/// What a routine should have around its steps: `no-check-in`, `closing`, `no-rest`, `no-cue`,
/// `no-source`, `step-regions`, `tool`.
extension RoutineChecks {
  /// It begins with a look at how the user is (clinical.md, G: every routine does).
  func checkCheckIn() {
    guard let first = draft.steps.first, first.step.kind != .checkIn else { return }
    decoder.report(
      "start with a `do: check-in` step, so that the user can rate their pain",
      at: first.fields.place, .noCheckIn)
  }

  /// The closing rest is a rest, and not a part of the advertised time that nobody guides.
  func checkClosing(_ routine: Routine) {
    guard routine.closingTime > Routine.usualClosing,
      routine.closingTime <= Routine.longestClosing
    else { return }
    decoder.report(
      "the closing rest lasts \(DurationText.write(routine.closingTime)): add steps or reduce "
        + "`minutes:`", at: draft.fields.place(of: "minutes"), .closing)
  }

  /// Between two holds on one place there is a rest (clinical.md, D.1). Slow myofascial holds need
  /// none (D.3).
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

  /// Nobody lies still for long without hearing a word.
  func checkCues() {
    for located in draft.steps
    where located.step.time.longest > .seconds(40) && located.step.remarks.isEmpty {
      report(
        "nothing is said for \(DurationText.write(located.step.time.longest)): add `cues:`",
        at: located, "time", .noCue)
    }
  }

  /// It says where it comes from.
  func checkSources(_ routine: Routine) {
    guard routine.sources.isEmpty else { return }
    decoder.report(
      "say where the doses come from: add `sources:` (`knead screening --table` lists the sources)",
      at: draft.fields.place(of: "sources"),
      .noSource)
  }

  /// What a step works on is among what the routine says it works on: that is what users are told.
  /// And what the routine says, some step does.
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

  /// What a step comes down to using is among the tools: who lacks it is not offered the routine,
  /// and what is not named has no limits of its own. A device may have warmth of its own.
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
