import Coach
package import Flow
import Wording

extension Preview {
  /// What this user needs to know before the routine begins, a sentence or more each.
  package var limits: [String] {
    forYou + tooShort + precautions + (routine.note.map { [$0] } ?? [])
  }

  /// The adjustable settings and their current values, before the routine begins.
  package var inOneLine: String {
    let isSided = timeline.steps.contains(where: \.hasBothSides)
    return PreviewWords.inOneLine(
      minutes: fitted.minutes, pressure: pressure,
      side: isSided ? (beginsRight ? .right : .left) : nil)
  }

  /// What the answers and recent sessions change about this routine.
  var forYou: [String] {
    (positions == routine.positions ? [] : [PreviewWords.only(positions)])
      + (leftOut.isEmpty ? [] : [PreviewWords.leftOut(leftOut)])
      + oneSided.map(PreviewWords.oneSide)
      + (fitted.minutes < routine.minutes
        ? [PreviewWords.shorter(fitted.minutes, insteadOf: routine.minutes)] : [])
      + checkIn.care.reasons.map(\.sentence)
  }

  /// Precautions that follow from the answers.
  var precautions: [String] {
    checkIn.assessment.precautions.filter { $0.when != .always }.map(\.say)
  }

  /// The user's changes, and where the session resumes.
  var changes: [String] {
    let changes = tooShort
    guard let checkpoint = resuming?.checkpoint else { return changes }
    // If the routine has changed, it may have fewer steps now.
    let step = min(checkpoint.step, timeline.steps.count)
    return changes
      + [resumesExactly ? PreviewWords.resumes(checkpoint) : PreviewWords.changed(step: step)]
  }

  /// A warning if the routine takes longer than the time available.
  private var tooShort: [String] {
    guard let minutes = availableMinutes, fitted.minutes > max(1, minutes) else { return [] }
    return [PreviewWords.tooShort(minutes)]
  }
}
