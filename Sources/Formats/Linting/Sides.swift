import Coach

/// Sides that are not worked on equally: `sides`.
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

  /// The one side that a step's words name, if they name one and not the other.
  /// "Your left hand" is the hand that works, and says nothing of the side.
  func namedSide(_ step: Step) -> Side? {
    let words = ([step.title, step.say] + step.remarks.map(\.say)).joined(separator: ". ")
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

  /// What `left` and `right` stand before where they mean a side: a `right angle` is none, and a
  /// hand is what works.
  private static let bodyParts: Set<Substring> = [
    "ankle", "arm", "blade", "buttock", "calf", "ear", "elbow", "foot", "forearm", "hamstring",
    "heel", "hip", "knee", "leg", "shoulder", "side", "sole", "thigh", "toe", "waist", "wrist",
  ]
}
