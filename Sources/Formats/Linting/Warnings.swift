import Coach

/// `stop-cue`: a cue that says when to stop, and is gone a few seconds later.
extension RoutineChecks {
  func checkStopCues() {
    for located in draft.steps where located.step.warning == nil {
      for (remark, place) in zip(located.step.remarks, located.cuePlaces)
      where saysWhenToStop(remark.say) {
        decoder.report(
          "a cue comes and goes: say when to stop in the step's `warning:`", at: place, .stopCue)
      }
    }
  }

  /// Whether a line begins by saying when to stop. "Stop where it feels tight" says how to stroke.
  private func saysWhenToStop(_ line: String) -> Bool {
    line.prefixMatch(of: #/Stop (if|at once|the [a-z]+ (if|at once))\b/#) != nil
  }
}
