import Notation
import Coach

/// `sides`: sides that get unequal amounts of work.
extension RoutineChecks {
  func checkSides() {
    var times: [Side: Duration] = [.left: .zero, .right: .zero]
    var last: LocatedStep?
    for located in draft.steps where located.step.kind.works || located.step.kind == .move {
      guard let side = namedSide(located.step) else { continue }
      if located.step.eachSide {
        report(
          "this step is done on both sides, but its text mentions only the \(side): "
            + "write `this side`",
          at: located, "say", .sides)
      } else {
        times[side, default: .zero] += located.step.length
        last = located
      }
    }
    guard let last, times[.left] != times[.right] else { return }
    let told = [Side.left, .right].map { side in
      let time = times[side, default: .zero]
      return "the \(side) side gets \(time == .zero ? "nothing" : DurationText.write(time))"
    }
    report(
      "\(told.joined(separator: ", and ")): make them equal, or use one step with `each-side: yes`",
      at: last, "say", .sides)
  }

  /// The side named in a step's words, if they name only one. In "your left hand", the hand does
  /// the work, so it does not name a side.
  func namedSide(_ step: Step) -> Side? {
    let words = ([step.title, step.say, step.warning ?? ""] + step.remarks.map(\.say)).joined(
      separator: ". "
    )
    .lowercased().split(whereSeparator: " .,:;!?'\"()-–—".contains)
    guard words.contains("left") != words.contains("right") else { return nil }
    let isSide = words.indices.contains { index in
      let after = words.dropFirst(index + 1).prefix(2).map {
        $0.hasSuffix("s") ? $0.dropLast() : $0
      }
      return (words[index] == "left" || words[index] == "right")
        && after.contains(where: Self.bodyParts.contains)
    }
    return isSide ? (words.contains("left") ? .left : .right) : nil
  }

  /// The words that make a preceding `left` or `right` mean a side. A `right angle` isn't one, and
  /// a hand does the work.
  private static let bodyParts: Set<Substring> = [
    "ankle", "arm", "blade", "buttock", "calf", "ear", "elbow", "foot", "forearm", "hamstring",
    "heel", "hip", "knee", "leg", "shoulder", "side", "sole", "thigh", "toe", "waist", "wrist",
  ]
}
