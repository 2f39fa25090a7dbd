package import Coach

/// What is said of a routine before it begins.
package enum PreviewWords {
  package static let rightFirst = "RIGHT side first."
  package static let steps = "Steps"
  package static let begin = KeyText(
    "begin", "Start, with 5 seconds to get ready.")
  package static let minutes = KeyText(
    "minutes",
    "Make the routine a minute shorter or longer. It won't go below a useful length.")
  package static let pressure = KeyText(
    "pressure", "Make the pressure lighter or firmer, within your limit.")
  package static let sides = KeyText("sides", "Start on the other side.")
  package static let asText = KeyText("as text", "Describe the picture in words.")

  /// The pressure it will have, where its steps aim at so much.
  package static func pressure(_ pressure: Int, aimingAt highest: Int) -> String {
    pressure < highest
      ? "For now, keep the pressure at \(pressure) out of 10 or less. "
        + "This routine is usually firmer."
      : "Keep the pressure at \(pressure) out of 10 or less."
  }

  /// The picture of a routine, in words.
  package static func worksOn(_ regions: Set<Region>) -> String {
    "It works on: \(regions.map(\.name).sorted().joined(separator: ", "))."
  }

  /// The positions that remain.
  package static func only(_ positions: [Position]) -> String {
    "Do this only \(RoutineWords.positions(positions))."
  }

  /// The steps that the answers leave out.
  package static func leftOut(_ titles: [String]) -> String {
    "Your answers rule out: \(titles.joined(separator: ", "))."
  }

  /// How much shorter a routine is, in minutes.
  package static func shorter(_ minutes: Int, insteadOf usual: Int) -> String {
    "Shorter for you: \(minutes) minutes instead of \(usual)."
  }

  /// It takes longer than there is time for.
  package static func tooShort(_ minutes: Int) -> String {
    "This routine can't be done in \(minutes) minutes because the holds would be too short to help."
  }

  /// It goes on exactly where it was cut short.
  package static func resumes(_ checkpoint: Checkpoint) -> String {
    "You'll resume where you stopped: \(SessionWords.place(of: checkpoint))."
  }

  /// It was changed since it was cut short.
  package static func changed(step: Int) -> String {
    "This routine has changed. You'll resume at step \(step)."
  }

  /// What can be adjusted, as it is now; `side` is where sided steps begin, `nil` without any.
  package static func inOneLine(minutes: Int, pressure: Int, side: Side?) -> String {
    "\(minutes) min, pressure at most \(pressure) out of 10"
      + (side.map { ", \($0.name) first" } ?? "")
  }

  /// What is said to a change of it.
  package static func now(_ inOneLine: String) -> String { "Now: \(inOneLine)." }
}
