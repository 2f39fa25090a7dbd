package import Coach

/// The bell as a cue. BEL gets through everywhere, so everyone has it. Each kind of change has its
/// own pattern, so that you can tell them apart with your eyes closed.
package enum Bell {
  /// Keeps a visible bell to at most 3 flashes a second.
  private static let quick: Duration = .milliseconds(350)
  private static let slow: Duration = .milliseconds(800)

  /// Returns the time of each stroke for a cue, from the cue on; empty if a caption is enough.
  package static func strokes(for cue: Cue) -> [Duration] {
    switch cue {
    case .waiting: [.zero, slow, slow * 2]
    // Finishes before the seconds are counted down.
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
