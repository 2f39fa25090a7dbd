import Flow

/// What can be asked of a session.
package enum SessionOrder: String, CaseIterable, Sendable {
  case status, next, back, pause, release, stop, restart, longer, shorter, hurts
  case skipSide = "skip-side"

  /// The event it stands for; `nil` where it only asks.
  var event: Flow.PlayerEvent? {
    switch self {
    case .status: nil
    case .next: .next
    case .back: .back
    case .pause: .togglePause
    case .release: .release
    case .stop: .stop
    case .restart: .restart
    case .longer: .extend
    case .shorter: .shorten
    case .hurts: .hurts
    case .skipSide: .skipSide
    }
  }
}
