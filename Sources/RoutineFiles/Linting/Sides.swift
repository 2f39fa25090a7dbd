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
          "this step is done on both sides, and its words name the \(side) one: write `this side`",
          at: located, "say", .sides)
      } else {
        times[side, default: .zero] += located.step.length
        last = located
      }
    }
    guard let last, times[.left] != times[.right] else { return }
    let told = [Side.left, .right].map { side in
      let time = times[side, default: .zero]
      return "\(side) gets \(time == .zero ? "nothing" : DurationText.write(time))"
    }
    report(
      "\(told.joined(separator: ", ")): make them equal, or write one step with `each-side: yes`",
      at: last, "say", .sides)
  }

  /// The one side that a step's words name, if they name one and not the other.
  private func namedSide(_ step: Step) -> Side? {
    let words = ([step.title, step.say] + step.remarks.map(\.say)).joined(separator: " . ")
      .lowercased().split { !$0.isLetter && $0 != "." }
    let sides = zip(words, words.dropFirst()).compactMap { word, next -> Side? in
      guard Self.bodyParts.contains(next.hasSuffix("s") ? next.dropLast() : next) else {
        return nil
      }
      return word == "left" ? .left : word == "right" ? .right : nil
    }
    return Set(sides).count == 1 ? sides.first : nil
  }

  /// What `left` and `right` stand before where they mean a side: a `right angle` is none.
  private static let bodyParts: Set<Substring> = [
    "ankle", "arm", "blade", "buttock", "calf", "cheek", "ear", "elbow", "fist", "foot", "forearm",
    "hamstring", "hand", "heel", "hip", "knee", "leg", "palm", "rib", "shoulder", "side", "sole",
    "thigh", "thumb", "toe", "waist", "wrist",
  ]
}
