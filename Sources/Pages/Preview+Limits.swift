import Coach
package import Flow
import Wording

extension Preview {
  /// What the user is to know before it begins, for this user alone, a sentence or more each.
  package var limits: [String] {
    forYou + tooShort + precautions + (routine.note.map { [$0] } ?? [])
  }

  /// What can be adjusted before it begins, as it is now.
  package var inOneLine: String {
    let isSided = timeline.steps.contains(where: \.eachSide)
    return PreviewWords.inOneLine(
      minutes: fitted.minutes, pressure: pressure,
      side: isSided ? (beginsRight ? .right : .left) : nil)
  }

  /// What the answers and the last sessions change about this routine.
  var forYou: [String] {
    (positions == routine.positions ? [] : [PreviewWords.only(positions)])
      + (leftOut.isEmpty ? [] : [PreviewWords.leftOut(leftOut)])
      + (fitted.minutes < routine.minutes
        ? [PreviewWords.shorter(fitted.minutes, insteadOf: routine.minutes)] : [])
      + checkIn.care.reasons.map(\.sentence)
  }

  /// What the answers ask to mind.
  var precautions: [String] {
    checkIn.assessment.precautions.filter { $0.when != .always }.map(\.say)
  }

  /// What the user changed, and where it goes on.
  var changes: [String] {
    var changes = tooShort
    if beginsRight { changes.append(PreviewWords.rightFirst) }
    guard let checkpoint = resuming?.checkpoint else { return changes }
    // A routine that was changed may have fewer steps now.
    let step = min(checkpoint.step, timeline.steps.count)
    return changes
      + [resumesExactly ? PreviewWords.resumes(checkpoint) : PreviewWords.changed(step: step)]
  }

  /// That it takes longer than there is time for.
  private var tooShort: [String] {
    guard let minutes = availableMinutes, fitted.minutes > max(1, minutes) else { return [] }
    return [PreviewWords.tooShort(minutes)]
  }
}
