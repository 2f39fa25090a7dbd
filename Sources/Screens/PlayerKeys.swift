import Canvas
import Coach
import Flow
import Wording

/// The keys of the player.
enum PlayerKeys {
  /// The keys that do something now, most important first.
  static func hints(
    for session: Session, _ keys: Bindings, stopQuestion: PlayerDraft.StopQuestion?
  ) -> [Hint] {
    if let stopQuestion { return answers(to: stopQuestion) }
    // The key needed now comes first: little more fits in 40 columns.
    let first: [PlayerCommand] =
      session.canRelease ? [.release, .hurts, .togglePause] : [.togglePause, .hurts]
    // The key for more time also shows the one for less; holds name their own key.
    let hidden = first + [.release, .shorter] + (session.hasFigure ? [] : [.text])
    let others = PlayerCommand.allCases.filter { $0.standardKey != nil && !hidden.contains($0) }
    return (first + others).map { hint(for: $0, session, keys) }
  }

  /// The keys while the screen asks whether to stop.
  private static func answers(to question: PlayerDraft.StopQuestion) -> [Hint] {
    let no = question == .paused ? PlayerWords.stayPaused : PlayerWords.carryOn
    return [Hint("y", PlayerWords.stopHere), Hint("n", no)]
  }

  private static func hint(
    for command: PlayerCommand, _ session: Session, _ keys: Bindings
  ) -> Hint {
    let words = PlayerCommandWords(command)
    let name = keys.name(of: command)
    if command == .longer {
      let less = keys.name(of: .shorter)
      let between = name.count == 1 && less.count == 1 ? "" : " "
      return Hint(name + between + less, words.label, PlayerCommandWords.moreOrLess)
    }
    // Nothing is saved of a timer.
    let isUnsaved = command == .stop && session.practice != nil
    let does = isUnsaved ? PlayerWords.stopHere.help : words.help
    let help = [does, words.onScreen, more(of: command, session, keys)]
    return Hint(
      name, label(of: command, session) ?? words.label,
      help.compactMap { $0 }.joined(separator: " "))
  }

  /// The label of a command whose usual word would not fit the player's state; otherwise `nil`.
  private static func label(of command: PlayerCommand, _ session: Session) -> String? {
    switch session.player.state {
    case .paused: command == .togglePause ? PlayerCommandWords.goOn : nil
    case .waiting: command == .release ? PlayerCommandWords.ready : nil
    case .running, .finished, .stopped: nil
    }
  }

  /// Help text about other ways to give a command.
  private static func more(
    of command: PlayerCommand, _ session: Session, _ keys: Bindings
  ) -> String? {
    if command == .release {
      return label(of: command, session) == nil ? PlayerCommandWords.heldDown : nil
    }
    return command == .togglePause || command == .stop ? keys.also(command) : nil
  }

  /// Handles a key press during a session; may change the draft. Esc first closes the drawing's text.
  static func event(
    for key: Key, in session: Session, _ keys: Bindings, _ draft: inout Draft
  ) -> Flow.Event? {
    if let question = draft.player.stopQuestion { return answer(key, to: question, keys, &draft) }
    if key == .escape {
      guard draft.player.showsText else { return askToStop(session, &draft) }
      draft.player.showsText = false
      return nil
    }
    switch keys.command(for: key) {
    case .adjust:
      draft.player.isAdjusting = true
      return nil
    case .text:
      draft.player.showsText.toggle()
      return nil
    case .stop: return askToStop(session, &draft)
    case let command?: return .command(command)
    case nil: return nil
    }
  }

  private static func askToStop(_ session: Session, _ draft: inout Draft) -> Flow.Event? {
    draft.player.stopQuestion = PlayerDraft.StopQuestion(session.player.state)
    return .player(.pause)
  }

  /// Handles a key while the screen asks whether to stop. The question names its own key for yes; any
  /// answer but yes leads back to where it came from, so what stood still before still does.
  private static func answer(
    _ key: Key, to question: PlayerDraft.StopQuestion, _ keys: Bindings, _ draft: inout Draft
  ) -> Flow.Event? {
    let isYes = key == .character("y")
    switch key {
    // A stray mouse event is not an answer.
    case .click, .scroll: return nil
    default: if !isYes, keys.hasLost(key) { return nil }
    }
    draft.player.stopQuestion = nil
    switch isYes ? .stop : keys.command(for: key) {
    case .hurts: return .command(.hurts)
    case .stop, .release: return .command(.stop)
    default: return question == .running ? .command(.togglePause) : nil
    }
  }
}

extension Session {
  /// Whether the current step has a drawing.
  fileprivate var hasFigure: Bool {
    let timeline = player.timeline
    return timeline.step(of: timeline.segment(at: player.position)).figure != nil
  }
}
