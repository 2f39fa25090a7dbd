import Canvas
import Coach
import Flow

/// The keys of the player.
enum PlayerKeys {
  /// The keys that mean something now, the most needed first.
  static func hints(for playing: Playing) -> [Hint] {
    let isWaiting = if case .waiting = playing.player.state { true } else { false }
    var hints = [Hint("space", "pause", "Pause, and go on; also p.")]
    if isWaiting {
      hints.append(Hint("Enter", "ready", "Go on: the clock waits for you here."))
    } else if playing.player.canRelease {
      hints.append(
        Hint("Enter", "released", "It has let go: end this hold. The space bar held down, too."))
    }
    hints += [
      Hint("→", "next", "Go on to the next part."),
      Hint("!", "hurts", "Something hurts or feels wrong: stand still, and say what."),
      Hint("←", "back", "Back to the start of this part, or to the one before."),
      Hint("a", "adjust", "Pressure, length, sides, cues, or any step."),
      Hint("+-", "15 s", "15 seconds more or less for this part, as far as its dose allows."),
      Hint("q", "stop", "Stop the session; also s. You are asked first."),
      Hint("r", "restart", "Begin this step again."),
      Hint("x", "skip side", "Leave out the rest of this step on this side."),
      Hint("t", "as text", "What the drawing of this step shows, in words."),
    ]
    return hints
  }

  static func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    if draft.asksToStop {
      // A slip of the mouse is no answer.
      switch key {
      case .click, .scroll: return nil
      default: draft.asksToStop = false
      }
      switch key {
      case .character("!"): return .player(.hurts)
      case .character("y"), .character("q"), .character("s"), .enter: return .player(.stop)
      default: return .player(.pauseOrGoOn)
      }
    }
    switch key {
    case .character(" "), .character("p"): return .player(.pauseOrGoOn)
    case .right, .character("l"), .character("n"): return .player(.next)
    case .left, .character("h"), .character("b"): return .player(.back)
    case .character("+"), .character("="): return .player(.extend)
    case .character("-"), .character("_"): return .player(.shorten)
    case .character("r"): return .player(.restart)
    case .character("x"): return .player(.skipSide)
    case .character("!"): return .player(.hurts)
    case .enter: return .player(.release)
    case .character("a"):
      draft.showsMore = true
      return nil
    case .character("t"):
      draft.showsText.toggle()
      return nil
    case .character("q"), .character("s"), .escape:
      draft.asksToStop = true
      return .player(.pause)
    default: return nil
    }
  }
}
