package import Coach

/// The bell strokes still to come. Simultaneous strokes sound like one, so a pattern is spread over
/// time.
package struct Ringer: Sendable {
  /// On the caller's clock, in order.
  private var times: [Duration] = []

  package init() {}

  /// Accepts cues that fell due together and rings only the longest of their patterns, so that a
  /// late wake-up doesn't ring for each one missed. Replaces any pattern still ringing.
  package mutating func take(_ cues: [Cue], at now: Duration) {
    let strokes = cues.map { Bell.strokes(for: $0) }.max { $0.count < $1.count } ?? []
    if !strokes.isEmpty { times = strokes.map { now + $0 } }
  }

  /// The time of the next stroke; `nil` if there is none.
  package var next: Duration? { times.first }

  /// Returns whether a stroke is due now, and removes it.
  package mutating func isDue(at now: Duration) -> Bool {
    guard let first = times.first, first <= now else { return false }
    times.removeFirst()
    return true
  }
}
