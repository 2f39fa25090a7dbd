package import Coach

/// The bell in words.
package enum BellWords {
  /// The strokes for a cue.
  package static func pattern(of cue: Cue) -> String {
    switch cue {
    case .waiting: "3 slow strokes"
    case .getReady: "2 quick strokes and a slow one"
    case .change: "2 quick strokes"
    case .switchSides: "3 quick strokes"
    case .half: "2 slow strokes"
    case .countdown: "1 stroke each second"
    case .done: "5 quick strokes"
    case .lastTen, .remark: "no bell"
    }
  }
}
