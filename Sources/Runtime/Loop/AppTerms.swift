import Coach
import Flow

extension Flow.Event {
  /// Whether it depends on the journal, which another process may have changed meanwhile.
  var looksBack: Bool {
    switch self {
    case .checkIn, .review, .choose, .resume, .readAdvice, .lookAgain: true
    default: false
    }
  }
}
