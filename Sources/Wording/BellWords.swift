package import Coach

/// Bell patterns in words.
package enum BellWords {
  /// The bell strokes for a cue.
  package static func pattern(of cue: Cue) -> String {
    switch cue {
    case .waiting: "3 slow rings"
    case .getReady: "2 quick rings and a slow one"
    case .change: "2 quick rings"
    case .switchSides: "3 quick rings"
    case .half: "2 slow rings"
    case .countdown: "1 ring each second"
    case .done: "5 quick rings"
    case .lastTen, .remark: "no bell"
    }
  }
}
