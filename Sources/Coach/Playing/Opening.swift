/// What begins with an announcement: as much of it as is new.
package enum Opening: Hashable, Sendable {
  case rest
  /// The same again, with nothing new.
  case again
  /// A step, a side or both; `say` is what to do, where the step is new.
  case part(title: String?, side: Side?, switchesSides: Bool, say: String)
}

extension Timeline {
  /// What begins with a segment.
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
