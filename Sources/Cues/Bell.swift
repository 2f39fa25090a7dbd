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
}
