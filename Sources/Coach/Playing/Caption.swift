/// The line of text that stands for the cues of a moment, so that nothing is told by sound alone.
package enum Caption: Hashable, Sendable {
  /// Get into place for the routine.
  case getReady
  /// A side begins; `first` where no other side was before it.
  case side(Side, first: Bool)
  /// Half of the stretch is over.
  case half
  /// The last 10 seconds of the stretch have begun.
  case lastTen
  /// So many seconds to the next change: 3, 2, 1.
  case soon(Int)
  /// A line of the step itself.
  case remark(String)
}

extension Timeline {
  /// How long the caption for a new side stays: the switch is part of the side's time
  /// (clinical.md, G).
  package static let switchTime: Duration = .seconds(5)

  /// How long the half way and the last 10 seconds are shown.
  private static let milestoneTime: Duration = .seconds(4)

  /// The caption at a position; `nil` where there is nothing to add to the instruction.
  package func caption(at position: Duration) -> Caption? {
    let segment = segment(at: position)
    let left = secondsLeft(at: position)
    if segment.kind == .getReady { return .getReady }
    if left <= 3, segment.length > .seconds(3) { return .soon(left) }
    let index = index(at: position)
    if let side = segment.side, position < segment.start + Self.switchTime,
      beginsSide(index)
    {
      return .side(side, first: !isSwitch(index))
    }
    return milestone(after: segment.start, at: position)
  }

  /// The latest milestone before a position, while it is still fresh.
  private func milestone(after start: Duration, at position: Duration) -> Caption? {
    for mark in marks(after: start, through: position).reversed() {
      let isFresh = position - mark.at < Self.milestoneTime
      switch mark.cue {
      case .remark(let text): return .remark(text)
      case .half where isFresh: return .half
      case .lastTen where isFresh: return .lastTen
      case .half, .lastTen, .getReady, .change, .switchSides, .waiting, .countdown, .done: continue
      }
    }
    return nil
  }

  /// Whether a segment is the first of its step on its side.
  private func beginsSide(_ index: Int) -> Bool {
    let segment = segments[index]
    return !segments[..<index].contains { $0.step == segment.step && $0.side == segment.side }
  }

  /// Whole seconds left of the segment at a position, as a clock shows them: the last second
  /// shows 1.
  package func secondsLeft(at position: Duration) -> Int {
    (segment(at: position).end - position).secondsUp
  }
}

extension Duration {
  /// Whole seconds, a part counted as a whole one; never negative.
  package var secondsUp: Int {
    let (whole, part) = components
    return max(0, Int(whole) + (part > 0 ? 1 : 0))
  }

  /// Whole seconds, a part left out; never negative.
  package var secondsDown: Int { max(0, Int(components.seconds)) }

  /// Whole milliseconds, a part left out.
  package var wholeMilliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}
