import Coach

/// The checks on a routine file beyond its form. Each check is an extension in a separate file.
///
/// Checks cover only the parts read without an error, so that one mistake is reported once and
/// doesn't cause further findings.
struct RoutineChecks {
  let draft: DraftRoutine
  let context: RoutineContext
  let decoder: Decoder

  /// Reports errors that make the routine unusable.
  func refuse() {
    guard let routine = draft.routine else { return }
    checkMinutes(routine)
    checkDoses(routine)
    checkRegions(routine)
    checkPlaces(routine)
    checkTechnique(routine)
    checkTools(routine)
  }

  /// Reports warnings that the author should look at.
  func warn() {
    checkPace()
    checkCues()
    checkStopCues()
    checkWords()
    checkCuts()
    checkTags()
    guard let routine = draft.routine, draft.isRight else { return }
    checkCheckIn()
    checkClosing(routine)
    checkRests(routine)
    checkSides()
    checkSources(routine)
    checkStepRegions(routine)
    checkMovement(routine)
  }

  /// Reports a problem at a key of a step.
  func report(_ message: String, at step: LocatedStep, _ key: String, _ rule: LintRule) {
    decoder.report(message, at: step.fields.place(of: key), rule)
  }
}
