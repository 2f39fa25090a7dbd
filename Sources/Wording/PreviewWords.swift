package import Coach

/// Text shown before a routine starts.
package enum PreviewWords {
  package static let steps = "Steps"
  package static let length = "Length"
  package static let bothSides = "L R"
  package static let pressureName = "Pressure"
  package static let sidesName = "Sides"

  /// The planned pressure beside its drawing, for a routine whose steps aim as high as `highest`.
  package static func limit(_ pressure: Int, aimingAt highest: Int) -> String {
    if highest == 0 { return "none" }
    return "\(pressure) of 10" + (pressure < highest ? ", your limit now" : " at most")
  }

  /// The side that comes first.
  package static func first(_ side: Side) -> String { "\(side.short) first" }

  /// The time a session takes.
  package static func minutes(_ minutes: Int) -> String {
    minutes == 1 ? "1 minute" : "\(minutes) minutes"
  }
  package static let warnings = "During the routine"
  package static let begin = KeyText(
    "begin", "Start, with 5 seconds to get ready.")
  package static let minutes = KeyText(
    "minutes",
    "Make the routine a minute shorter or longer. It won't get too short to be useful.")
  package static let pressure = KeyText(
    "pressure", "Make the pressure lighter or firmer, within your limit.")
  package static let sides = KeyText("sides", "Start on the other side.")
  package static let asText = KeyText("text", "Describe the picture in words.")

  /// A description of the routine's body map.
  package static func worksOn(_ regions: Set<Region>) -> String {
    "This routine works on: \(regions.map(\.name).sorted().joined(separator: ", "))."
  }

  /// The positions still allowed.
  package static func only(_ positions: [Position]) -> String {
    "Do this only \(RoutineWords.positions(positions))."
  }

  /// The steps excluded by the answers.
  package static func leftOut(_ titles: [String]) -> String {
    "Steps ruled out by your answers: \(titles.joined(separator: ", "))."
  }

  /// The side done alone in some steps, because the other is left out.
  package static func oneSide(_ side: Side) -> String {
    "Some steps are done on the \(side.rawValue) side alone."
  }

  /// The shortened length of a routine and its usual length, in minutes.
  package static func shorter(_ minutes: Int, insteadOf usual: Int) -> String {
    "Shorter for you: \(minutes) minutes instead of \(usual)."
  }

  /// The routine needs more time than is available.
  package static func tooShort(_ minutes: Int) -> String {
    "This routine can't be done in \(minutes) minutes because the holds would be too short to help."
  }

  /// The session resumes exactly at the point of interruption.
  package static func resumes(_ checkpoint: Checkpoint) -> String {
    "You'll resume where you stopped: \(SessionWords.place(of: checkpoint))."
  }

  /// The routine has changed since the interruption.
  package static func changed(step: Int) -> String {
    "This routine has changed. You'll resume at step \(step)."
  }

  /// The current adjustments; `side` is the starting side for two-sided steps, `nil` without any.
  package static func inOneLine(minutes: Int, pressure: Int, side: Side?) -> String {
    (pressure == 0
      ? "\(minutes) min, no pressure" : "\(minutes) min, pressure at most \(pressure) out of 10")
      + (side.map { ", \($0.name) first" } ?? "")
  }

  /// The reply to an adjustment.
  package static func now(_ inOneLine: String) -> String { "Now: \(inOneLine)." }
}
