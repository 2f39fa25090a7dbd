import Flow
import Terminal

extension Flow.Event {
  /// Whether it begins with what the journal holds: another process may have written there since.
  var looksBack: Bool {
    switch self {
    case .checkIn, .review, .choose, .resume: true
    default: false
    }
  }
}

extension Ending {
  /// The exit status for it: 128 and the signal's number, as shells count.
  var status: Int32 {
    switch self {
    case .hangUp: 129
    case .interrupt: 130
    case .terminate: 143
    }
  }
}
