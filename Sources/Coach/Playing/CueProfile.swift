/// How much the user is told, beyond the captions, which always come.
package enum CueProfile: String, CaseIterable, Sendable {
  /// The bell at changes; nothing is spoken.
  case quiet
  /// The bell at changes; the voice says what to do and what comes next.
  case gentle
  /// Also the half way and the countdown.
  case full

  /// Whether the bell rings for a cue.
  package func rings(for cue: Cue) -> Bool {
    switch cue {
    case .getReady, .change, .switchSides, .waiting, .done: true
    case .half, .countdown: self == .full
    case .lastTen, .remark: false
    }
  }

  /// Whether the voice speaks for a cue.
  package func speaks(for cue: Cue) -> Bool {
    switch self {
    case .quiet: false
    case .gentle:
      switch cue {
      case .getReady, .change, .switchSides, .waiting, .lastTen, .remark, .done: true
      case .half, .countdown: false
      }
    case .full: true
    }
  }
}
