/// How much the user is told, beyond the captions, which always come: see `CueDelivery`.
package enum CueProfile: String, CaseIterable, Sendable {
  /// The bell at changes; nothing is spoken.
  case quiet
  /// The bell at changes; the voice says what to do and what comes next.
  case gentle
  /// Also the half way and the countdown.
  case full
}

extension CueProfile: Comparable {
  /// The one that tells less is the smaller.
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
