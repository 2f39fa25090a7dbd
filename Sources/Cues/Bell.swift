package import Coach

/// The bell as a cue. BEL gets through everywhere, so it is the cue that everybody has; each kind of
/// change has a pattern of its own, so that it can be told apart with closed eyes.
package enum Bell {
  /// A visible bell flashes with each stroke: not more than 3 times a second.
  private static let quick: Duration = .milliseconds(350)
  private static let slow: Duration = .milliseconds(800)

  /// When each stroke for a cue falls, from the cue on; none where a caption is enough.
  package static func strokes(for cue: Cue) -> [Duration] {
    switch cue {
    case .waiting: [.zero, slow, slow * 2]
    // Over before the seconds are counted down.
    case .getReady: [.zero, quick, quick + slow]
    case .change: [.zero, quick]
    case .switchSides: [.zero, quick, quick * 2]
    case .half: [.zero, slow]
    case .countdown: [.zero]
    case .done: (0..<5).map { quick * $0 }
    case .lastTen, .remark: []
    }
  }

  /// The pattern in words.
  package static func description(of cue: Cue) -> String {
    switch cue {
    case .waiting: "3 slow strokes"
    case .getReady: "2 quick strokes and a slow one"
    case .change: "2 quick strokes"
    case .switchSides: "3 quick strokes"
    case .half: "2 slow strokes"
    case .countdown: "1 stroke each second"
    case .done: "5 quick strokes"
    case .lastTen, .remark: "no stroke"
    }
  }
}

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
