import Coach

/// What a routine's file is checked for beyond its form. Each check stands in a file of its own,
/// as an extension.
struct RoutineChecks {
  let draft: DraftRoutine
  let context: RoutineContext
  let decoder: Decoder

  /// Reports what makes the routine unusable.
  func refuse() {
    for step in draft.steps { checkStretch(step) }
    guard let routine = draft.routine else { return }
    checkMinutes(routine)
    checkTotals(routine)
    checkPlaces(routine)
  }

  /// Reports what its author should look at.
  func warn() {
    checkPace()
    checkSides()
    checkRests()
    checkCues()
    checkWords()
    checkTags()
    checkCheckIn()
    checkSources()
    guard let routine = draft.routine else { return }
    checkClosing(routine)
    checkStepRegions(routine)
  }

  /// Reports something at a step's key.
  func report(_ message: String, at step: LocatedStep, _ key: String, _ rule: LintRule) {
    decoder.report(message, at: step.fields.place(of: key), rule)
  }
}
