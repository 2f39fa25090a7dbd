import Canvas
import Flow

/// The keys of the player.
enum PlayerKeys {
  static let hints = [
    Hint("space", "pause", "Pause, and go on; also p."),
    Hint("→", "next", "Go on to the next part."),
    Hint("←", "back", "Back to the start of this part, or to the one before."),
    Hint("+", "15 s", "15 seconds more for this part, as far as its dose allows."),
    Hint("Enter", "released", "End a hold that lasts until it lets go."),
    Hint("q", "stop", "Stop the session; also s. You are asked first."),
  ]

  static func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    if draft.asksToStop {
      draft.asksToStop = false
      switch key {
      case .character("y"), .character("q"), .character("s"), .enter: return .player(.stop)
      default: return .player(.pauseOrGoOn)
      }
    }
    switch key {
    case .character(" "), .character("p"): return .player(.pauseOrGoOn)
    case .right, .character("l"), .character("n"): return .player(.next)
    case .left, .character("h"), .character("b"): return .player(.back)
    case .character("+"), .character("="): return .player(.extend)
    case .enter: return .player(.release)
    case .character("q"), .character("s"), .escape:
      draft.asksToStop = true
      return .player(.pause)
    default: return nil
    }
  }
}
