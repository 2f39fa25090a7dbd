import Coach
package import Flow
import Wording

extension Preview {
  /// What can be adjusted before it begins, as it is now.
  package var inOneLine: String {
    let sides = timeline.steps.contains(where: \.eachSide)
    return "\(fitted.minutes) min, pressure at most \(pressure) of 10"
      + (sides ? ", \(beginsRight ? "RIGHT" : "LEFT") side first" : "")
  }

  /// What the answers change about this routine and what they ask to mind, a sentence or more each; it
  /// is told before a routine begins.
  package var limits: [String] {
    var lines: [String] = []
    if !leftOut.isEmpty { lines.append("Left out for you: \(leftOut.joined(separator: ", ")).") }
    if fitted.minutes < routine.minutes {
      lines.append("Shorter for you: it takes \(routine.minutes) minutes otherwise.")
    }
    lines += checkIn.care.reasons.map(\.sentence)
    lines += checkIn.assessment.precautions.filter { $0.when != .always }.map(\.say)
    if let note = routine.note { lines.append(note) }
    return lines
  }
}
