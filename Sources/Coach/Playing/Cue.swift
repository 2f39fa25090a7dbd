/// Something the user is told at a moment.
package enum Cue: Hashable, Sendable {
  /// The routine is about to begin.
  case getReady
  /// Another stretch begins: the index of its segment.
  case change(Int)
  /// The other side begins: the index of its segment.
  case switchSides(Int)
  /// So many seconds to the next change: 3, 2, 1.
  case countdown(Int)
  /// A line of the step itself, on the way.
  case remark(String)
  /// The routine is done.
  case done
}

/// A cue and the position in the timeline at which it is due.
package struct Mark: Hashable, Sendable {
  package let at: Duration
  package let cue: Cue
}

extension Timeline {
  /// The marks after one position and up to another, in order: what is due when time moves on.
  package func marks(after old: Duration, through new: Duration) -> [Mark] {
    guard new > old else { return [] }
    return (index(at: old)...index(at: new))
      .flatMap { marks(of: $0) }
      .filter { old < $0.at && $0.at <= new }
  }

  /// The next mark after a position, if any.
  package func nextMark(after position: Duration) -> Mark? {
    let here = index(at: position)
    return segments.indices[here...].prefix(2).flatMap { marks(of: $0) }
      .first { $0.at > position }
  }

  /// The marks of one segment: its own lines, the countdown before its end, and what its end
  /// brings. Seconds of the countdown that would fall on or before its start are left out.
  private func marks(of index: Int) -> [Mark] {
    let segment = segments[index]
    let countdown = [3, 2, 1].map { Mark(at: segment.end - .seconds($0), cue: .countdown($0)) }
    let ending = Mark(at: segment.end, cue: cueAtEnd(of: index))
    return (remarks(of: segment) + countdown.filter { $0.at > segment.start } + [ending])
      .sorted { $0.at < $1.at }
  }

  private func remarks(of segment: Segment) -> [Mark] {
    guard case .work = segment.kind else { return [] }
    return step(of: segment).remarks.map { remark in
      switch remark.at {
      case .half: Mark(at: segment.start + segment.planned / 2, cue: .remark(remark.say))
      case .after(let time): Mark(at: segment.start + time, cue: .remark(remark.say))
      }
    }
    .filter { $0.at < segment.end }
  }

  private func cueAtEnd(of index: Int) -> Cue {
    guard index + 1 < segments.count else { return .done }
    return cueAtStart(of: index + 1)
  }

  /// What the beginning of a segment is told with.
  package func cueAtStart(of index: Int) -> Cue {
    if index == 0 { return .getReady }
    return isSwitch(index) ? .switchSides(index) : .change(index)
  }

  /// Whether a segment is the first on the other side of its step.
  package func isSwitch(_ index: Int) -> Bool {
    let earlier = segments[..<index].last { $0.step == segments[index].step && $0.side != nil }
    return segments[index].side == .right && earlier?.side == .left
  }
}
