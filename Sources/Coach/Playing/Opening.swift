/// The part that begins with an announcement, limited to what is new.
package enum Opening: Hashable, Sendable {
  case rest
  /// The same step and side again.
  case again
  /// A step, a side or both; `say` is the instruction if the step is new, otherwise empty.
  case part(title: String?, side: Side?, switchesSides: Bool, say: String)
}

extension Timeline {
  /// Returns the part that begins with a segment.
  package func opening(of index: Int) -> Opening {
    let segment = segments[index]
    if segment.kind == .rest { return .rest }
    let step = step(of: segment)
    let isFirst = segments[..<index].last { $0.kind != .getReady }?.step != segment.step
    let switchesSides = isSwitch(index)
    guard isFirst || switchesSides else { return .again }
    return .part(
      title: isFirst ? step.title : nil, side: segment.side, switchesSides: switchesSides,
      say: isFirst ? step.say : "")
  }
}
