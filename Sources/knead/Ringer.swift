import Coach
import Cues

/// Rings the bell for cues. Strokes that come at once are heard as one, so they are spread out.
struct Ringer {
  /// Time between two strokes.
  private static let gap: Duration = .milliseconds(250)

  private var left = 0
  private var next: ContinuousClock.Instant?

  /// Notes the cues that fell due together.
  mutating func take(_ cues: [Cue]) {
    let strokes = Bell.strokes(for: cues)
    guard strokes > 0 else { return }
    left = strokes
    next = .now
  }

  /// Real time until the next stroke; `nil` where none is due.
  var wait: Duration? { next.map { max(.zero, $0 - .now) } }

  /// Whether a stroke is due now; it counts as rung.
  mutating func isDue() -> Bool {
    guard let due = next, due <= .now else { return false }
    left -= 1
    next = left > 0 ? due + Self.gap : nil
    return true
  }
}
