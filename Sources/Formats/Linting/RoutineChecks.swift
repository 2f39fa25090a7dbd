import Coach

/// What a routine's file is checked for beyond its form. Each check stands in a file of its own,
/// as an extension.
///
/// What a check says holds for what was read without an error: a mistake is told once, and not
/// again by what follows from it.
struct RoutineChecks {
  let draft: DraftRoutine
  let context: RoutineContext
  let decoder: Decoder

  /// Reports what makes the routine unusable.
  func refuse() {
    guard let routine = draft.routine else { return }
    checkMinutes(routine)
    checkDoses(routine)
    checkRegions(routine)
    checkPlaces(routine)
    checkTools(routine)
  }

  /// Reports what its author should look at.
  func warn() {
    checkPace()
    checkCues()
    checkWords()
    checkTags()
    guard let routine = draft.routine, draft.isRight else { return }
    checkCheckIn()
    checkClosing(routine)
    checkRests(routine)
    checkSides()
    checkSources(routine)
    checkStepRegions(routine)
  }

  /// Reports something at a step's key.
  func report(_ message: String, at step: LocatedStep, _ key: String, _ rule: LintRule) {
    decoder.report(message, at: step.fields.place(of: key), rule)
  }
}
