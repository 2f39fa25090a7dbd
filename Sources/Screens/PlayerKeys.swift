import Canvas
import Coach
import Flow
import Wording

/// The keys of the player.
enum PlayerKeys {
  /// The keys that mean something now, the most needed first.
  static func hints(for session: Session, _ keys: Bindings) -> [Hint] {
    // What has to be pressed now comes first: in 40 columns not much more fits.
    let first: [PlayerCommand] =
      session.canRelease ? [.release, .hurts, .togglePause] : [.togglePause, .hurts]
    let others = PlayerCommand.allCases.filter { command in
      switch command {
      // The key for more time is that for less, too.
      case .release, .shorter: false
      case .text: session.hasFigure
      case .togglePause, .hurts, .next, .back, .adjust, .longer, .stop, .restart, .skipSide, .jump,
        .pressure, .length, .swapSides, .cues:
        command.standardKey != nil && !first.contains(command)
      }
    }
    return (first + others).map { hint(for: $0, session, keys) }
  }

  private static func hint(
    for command: PlayerCommand, _ session: Session, _ keys: Bindings
  ) -> Hint {
    let words = PlayerCommandWords(command)
    let name = keys.name(of: command)
    var (isPaused, isWaiting) = (false, false)
    switch session.player.state {
    case .paused: isPaused = true
    case .waiting: isWaiting = true
    case .running, .finished, .stopped: break
    }
    switch command {
    case .togglePause:
      return Hint(
        name, isPaused ? PlayerCommandWords.goOn : words.label, help(words, keys.also(command)))
    case .release where isWaiting: return Hint(name, PlayerCommandWords.ready, words.help)
    case .release: return Hint(name, words.label, help(words, PlayerCommandWords.heldDown))
    case .longer:
      let less = keys.name(of: .shorter)
      let between = name.count == 1 && less.count == 1 ? "" : " "
      return Hint(name + between + less, words.label, PlayerCommandWords.moreOrLess)
    case .stop: return Hint(name, words.label, help(words, keys.also(command)))
    case .hurts, .next, .back, .adjust, .shorter, .restart, .skipSide, .jump, .pressure, .length,
      .swapSides, .cues, .text:
      return Hint(name, words.label, help(words))
    }
  }

  private static func help(_ words: PlayerCommandWords, _ more: String? = nil) -> String {
    [words.help, words.onScreen, more].compactMap { $0 }.joined(separator: " ")
  }

  /// What a key means; it may change the draft.
  static func event(for key: Key, _ keys: Bindings, _ draft: inout Draft) -> Flow.Event? {
    if draft.player.asksToStop { return answer(key, keys, &draft) }
    guard key != .escape else { return askToStop(&draft) }
    switch keys.command(for: key) {
    case .adjust:
      draft.player.isAdjusting = true
      return nil
    case .text:
      draft.player.showsText.toggle()
      return nil
    case .stop: return askToStop(&draft)
    case let command?: return .command(command)
    case nil: return nil
    }
  }

  private static func askToStop(_ draft: inout Draft) -> Flow.Event? {
    draft.player.asksToStop = true
    return .player(.pause)
  }

  /// What a key means where it is asked whether to stop. The question names its own key for yes.
  private static func answer(_ key: Key, _ keys: Bindings, _ draft: inout Draft) -> Flow.Event? {
    let isYes = key == .character("y")
    switch key {
    // A slip of the mouse is no answer.
    case .click, .scroll: return nil
    default: if !isYes, keys.hasLost(key) { return nil }
    }
    draft.player.asksToStop = false
    switch isYes ? .stop : keys.command(for: key) {
    case .hurts: return .command(.hurts)
    case .stop, .release: return .command(.stop)
    default: return .command(.togglePause)
    }
  }
}

extension Session {
  /// Whether the step that is played has a drawing.
  fileprivate var hasFigure: Bool {
    let timeline = player.timeline
    return timeline.step(of: timeline.segment(at: player.position)).figure != nil
  }
}
