/// How many cues the user gets besides the captions, which are always shown; see `CueDelivery`.
package enum CueProfile: String, CaseIterable, Sendable {
  /// A bell at changes; no voice.
  case quiet
  /// A bell at changes; a voice says what to do and what comes next.
  case gentle
  /// Also the halfway cue and the countdown.
  case full
}

extension CueProfile: Comparable {
  /// Orders profiles from fewest to most cues.
  package static func < (one: CueProfile, other: CueProfile) -> Bool {
    one.rank < other.rank
  }

  private var rank: Int {
    switch self {
    case .quiet: 0
    case .gentle: 1
    case .full: 2
    }
  }
}
