package import Coach

/// Strokes of the bell that are still to come. Strokes that come at once are heard as one, so a
/// pattern is spread over time.
package struct Ringer: Sendable {
  /// On the clock of whoever asks; in order.
  private var times: [Duration] = []

  package init() {}

  /// Takes the cues that fell due together: the longest of their patterns is rung, so that a late
  /// wake-up does not ring for each that was missed. What was still ringing is over.
  package mutating func take(_ cues: [Cue], at now: Duration) {
    let strokes = cues.map { Bell.strokes(for: $0) }.max { $0.count < $1.count } ?? []
    if !strokes.isEmpty { times = strokes.map { now + $0 } }
  }

  /// When the next stroke falls; `nil` where none is to come.
  package var next: Duration? { times.first }

  /// Whether a stroke falls now; it counts as rung.
  package mutating func isDue(at now: Duration) -> Bool {
    guard let first = times.first, first <= now else { return false }
    times.removeFirst()
    return true
  }
}
