/// The on-screen text for the current cues, so that no cue relies on sound alone.
package enum Caption: Hashable, Sendable {
  /// Get into place for the routine.
  case getReady
  /// A side begins; `first` if no other side came before it.
  case side(Side, first: Bool)
  /// Half the segment is over.
  case half
  /// The last 10 seconds of the segment have begun.
  case lastTen
  /// Seconds to the next change: 3, 2 or 1.
  case soon(Int)
  /// A remark from the step.
  case remark(String)
}

extension Timeline {
  /// How long the caption for a new side stays: switching is part of the side's time (clinical.md,
  /// G).
  package static let switchTime: Duration = .seconds(5)

  /// How long the halfway and last-10-seconds captions stay.
  private static let milestoneTime: Duration = .seconds(4)

  /// The caption at a position; `nil` if there is nothing to add to the instruction.
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
  /// Whole seconds, rounded up; never negative.
  package var secondsUp: Int {
    let (whole, part) = components
    return max(0, Int(whole) + (part > 0 ? 1 : 0))
  }

  /// Whole seconds, rounded down; never negative.
  package var secondsDown: Int { max(0, Int(components.seconds)) }

  /// Whole milliseconds, truncated.
  package var wholeMilliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}
