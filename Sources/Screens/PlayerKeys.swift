import Canvas
import Coach
import Flow

/// The keys of the player.
enum PlayerKeys {
  /// The keys that mean something now, the most needed first.
  static func hints(for playing: Session, _ keys: Bindings) -> [Hint] {
    var isPaused = false
    var isWaiting = false
    switch playing.player.state {
    case .paused: isPaused = true
    case .waiting: isWaiting = true
    case .running, .finished, .stopped: break
    }
    let pause = Hint(
      keys.name(of: .pause), isPaused ? "go on" : "pause",
      "Pause, and go on." + keys.also(.pause, "p"))
    let hurts = Hint(
      keys.name(of: .hurts), "hurts",
      "Something hurts or feels wrong: stand still, and say what. ! does it in any case.")
    var hints = [pause, hurts]
    // What has to be pressed now comes first: in 40 columns not much more fits.
    if isWaiting {
      hints = [
        Hint(keys.name(of: .release), "ready", "Go on: the clock waits for you here."), hurts,
        pause,
      ]
    } else if playing.player.canRelease {
      hints = [
        Hint(
          keys.name(of: .release), "released",
          "It has let go: end this hold. The space bar held down, too."), hurts, pause,
      ]
    }
    let (longer, shorter) = (keys.name(of: .longer), keys.name(of: .shorter))
    let between = longer.count == 1 && shorter.count == 1 ? "" : " "
    hints += [
      Hint(keys.name(of: .next), "next", "Go on to the next part."),
      Hint(keys.name(of: .back), "back", "Back to the start of this part, or to the one before."),
      Hint(keys.name(of: .adjust), "adjust", "Pressure, length, sides, cues, or any step."),
      Hint(
        longer + between + shorter, "15 s",
        "15 seconds more or less for this part, as far as its dose allows."),
      Hint(
        keys.name(of: .stop), "stop",
        "Stop the session. You are asked first." + keys.also(.stop, "s")),
      Hint(keys.name(of: .restart), "restart", "Begin this step again."),
      Hint(keys.name(of: .skipSide), "skip side", "Leave out the rest of this step on this side."),
    ]
    let timeline = playing.player.timeline
    if timeline.steps[timeline.segment(at: playing.player.position).step].figure != nil {
      hints.append(
        Hint(keys.name(of: .text), "as text", "What the drawing of this step shows, in words."))
    }
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
      default: return .player(.togglePause)
      }
    }
    switch key {
    case .character(" "), .character("p"): return .player(.togglePause)
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
