package import Coach
import Wording

extension Practice {
  /// Its parts, to be drawn to scale.
  package var drawn: [Choice.Lap] {
    let timeline = Timeline(self)
    return timeline.segments.filter { $0.kind != .getReady }.map { segment in
      Choice.Lap(length: segment.length, isRest: timeline.step(of: segment).kind == .rest)
    }
  }

  /// Its longest length, such as `5:15`.
  package var clock: String { ClockText.clock(Timeline(self).end.secondsUp) }
}
