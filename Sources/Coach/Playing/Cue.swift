/// A message to the user, due at one moment.
package enum Cue: Hashable, Sendable {
  /// The routine is about to begin.
  case getReady
  /// The segment with this index begins.
  case change(Int)
  /// The other side begins, with the segment at this index.
  case switchSides(Int)
  /// The clock waits for a key at the start of the segment with this index.
  case waiting(Int)
  /// Half of the segment with this index is over.
  case half(Int)
  /// The segment with this index has 10 seconds left.
  case lastTen(Int)
  /// Seconds to the next change: 3, 2 or 1.
  case countdown(Int)
  /// A remark from the step, due partway through it.
  case remark(String)
  /// The routine is done.
  case done
}

extension Timeline {
  /// The shortest segment with a halfway cue.
  package static let shortestHalved: Duration = .seconds(20)
  /// The shortest segment with a cue for its last 10 seconds.
  package static let shortestWithLastTen: Duration = .seconds(25)

  /// The marks after one position and up to and including another, in order: the cues due as time
  /// advances.
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

  /// The marks of one segment: halfway, its remarks, its last 10 seconds, the countdown to its end,
  /// and the cue at its end. Countdown seconds on or before its start are left out.
  private func marks(of index: Int) -> [Mark] {
    let segment = segments[index]
    let countdown = [3, 2, 1].map { Mark(at: segment.end - .seconds($0), cue: .countdown($0)) }
    let ending = Mark(at: segment.end, cue: cueAtEnd(of: index))
    return (milestones(of: index) + countdown.filter { $0.at > segment.start } + [ending])
      .sorted { $0.at < $1.at }
  }

  /// The marks partway through a segment. Halfway is measured by the planned length, so that it
  /// isn't announced again if the user adds time after it.
  private func milestones(of index: Int) -> [Mark] {
    let segment = segments[index]
    // A clock that counts up has neither a half nor an end.
    guard segment.kind != .getReady, segment.planned < Practice.longest else { return [] }
    var marks: [Mark] = []
    if case .work = segment.kind {
      let step = step(of: segment)
      marks = step.remarks.map { remark in
        Mark(
          at: segment.start + remark.at.offset(in: segment.planned), cue: .remark(remark.say))
      }
      if step.isScalable, segment.planned >= Self.shortestHalved {
        marks.insert(Mark(at: segment.start + segment.planned / 2, cue: .half(index)), at: 0)
      }
      marks.removeAll { $0.at >= segment.end }
    }
    // For every kind: with closed eyes, the user wants to know what comes next.
    if segment.length >= Self.shortestWithLastTen {
      marks.append(Mark(at: segment.end - .seconds(10), cue: .lastTen(index)))
    }
    return marks
  }

  private func cueAtEnd(of index: Int) -> Cue {
    guard index + 1 < segments.count else { return .done }
    return cueAtStart(of: index + 1)
  }

  /// The cue for the beginning of a segment.
  package func cueAtStart(of index: Int) -> Cue {
    if index == 0 { return .getReady }
    if waits(at: index) { return .waiting(index) }
    return isSwitch(index) ? .switchSides(index) : .change(index)
  }

  /// Whether a segment is the first on the other side of its step; for a one-sided step in a
  /// practice timer's group, whether the side before it was the other.
  package func isSwitch(_ index: Int) -> Bool {
    guard let side = segments[index].side,
      let before = segments[..<index].last(where: { $0.kind != .rest }), let last = before.side
    else { return false }
    let isSame = before.step == segments[index].step || !steps[segments[index].step].eachSide
    return isSame && last != side
  }
}

extension Cue {
  /// The name in machine-readable output.
  package var word: String {
    switch self {
    case .getReady: "get-ready"
    case .change: "change"
    case .switchSides: "switch-sides"
    case .waiting: "waiting"
    case .half: "half"
    case .lastTen: "last-ten"
    case .countdown: "countdown"
    case .remark: "remark"
    case .done: "done"
    }
  }
}
