import Coach
import Flow

extension Flow.Event {
  /// Whether it begins with what the journal holds: another process may have written there since.
  var looksBack: Bool {
    switch self {
    case .checkIn, .review, .choose, .resume: true
    default: false
    }
  }
}
