package import Coach

/// The bell as a cue: how often it rings for each. BEL gets through everywhere, so it is the cue
/// that everybody has.
package enum Bell {
  /// Strokes for a cue; 0 where a caption is enough.
  package static func strokes(for cue: Cue) -> Int {
    switch cue {
    case .getReady, .change, .countdown: 1
    case .switchSides: 2
    case .done: 3
    case .remark: 0
    }
  }

  /// Strokes for cues that fell due together: those of the one that matters most, so that a late
  /// wake-up does not ring for each that was missed.
  package static func strokes(for cues: [Cue]) -> Int {
    cues.map { strokes(for: $0) }.max() ?? 0
  }
}
