/// The part that begins with an announcement, limited to what is new.
package enum Opening: Hashable, Sendable {
  case rest
  /// The same step and side again.
  case again
  /// A step, a side or both; `say` is the instruction if the step is new, otherwise empty.
  case part(
    title: String?, side: Side?, switchesSides: Bool, say: String, warning: Warning? = nil)

  /// The warning of a step that is new.
  package struct Warning: Hashable, Sendable {
    package let text: String
    /// Whether there is time to say it after the instruction, before anything else is due.
    package let fits: Bool
  }
}

extension Timeline {
  /// Returns the part that begins with a segment. Without `repeatsWarnings`, a warning that the step
  /// before has as well is left out.
  package func opening(of index: Int, repeatsWarnings: Bool = true) -> Opening {
    let segment = segments[index]
    if segment.kind == .rest { return .rest }
    let step = step(of: segment)
    let isFirst = segments[..<index].last { $0.kind != .getReady }?.step != segment.step
    let switchesSides = isSwitch(index)
    guard isFirst || switchesSides else { return .again }
    let isKnown =
      !repeatsWarnings && segment.step > 0 && steps[segment.step - 1].warning == step.warning
    return .part(
      title: isFirst ? step.title : nil, side: segment.side, switchesSides: switchesSides,
      say: isFirst ? step.say : "", warning: isFirst && !isKnown ? warning(of: index) : nil)
  }

  /// The warning at the start of a segment, if its step has one.
  private func warning(of index: Int) -> Opening.Warning? {
    let (segment, step) = (segments[index], step(of: segments[index]))
    return step.warning.map { warning in
      let words = [step.title, step.say, warning].map { $0.split(separator: " ").count }
      let needed = Duration.seconds(Double(words.reduce(0, +)) / Self.wordsPerSecond)
      let ends =
        step.remarks.map { $0.at.offset(in: segment.planned) } + [
          min(segment.planned, segment.releasable ?? segment.planned)
        ]
      return Opening.Warning(text: warning, fits: ends.allSatisfy { needed <= $0 })
    }
  }

  /// The speed of speaking, in words a second.
  private static let wordsPerSecond = 2.5
}
