import Coach
import Flow
import Wording

/// The player in line mode.
extension LinePage {
  static func player(_ session: Session) -> LinePage {
    var lines =
      [LineWords.playing(session.title)]
      + (session.isRehearsal ? [PlayerWords.rehearsal + "."] : [])
      + (session.notice.map { [$0.sentence] } ?? [])
    if let warning = session.warning { lines.append(PlayerWords.warning(warning)) }
    switch session.player.state {
    case .paused: lines.append(LineWords.standsStill)
    case .waiting: lines.append(LineWords.waits)
    case .running, .finished, .stopped: break
    }
    return LinePage(
      lines: lines, prompt: LineWords.playerPrompt,
      help: commands(on: session).map { PlayerCommandWords.line($0, on: session) }
        + LineWords.playerHelp,
      onEmpty: .command(session.canRelease ? .release : .togglePause)
    ) { line, words in
      switch words {
      case ["status"]: .say([SessionWords.status(of: session)])
      case ["steps"]:
        .say(
          session.player.timeline.steps.enumerated().map {
            LineWords.item($0 + 1, $1.title, "")
          })
      case ["!"]: .event(.command(.hurts))
      default: command(words, on: session).map(LineFace.Typed.event)
      }
    }
  }

  /// The commands that can be typed: all but those for the screen only, and pressure only if there
  /// is a limit to change.
  private static func commands(on session: Session) -> [PlayerCommand] {
    PlayerCommand.allCases.filter {
      $0.reach != .screen && ($0 != .pressure || session.pressure != nil)
    }
  }

  /// Returns the command for some words, with its value; `nil` if they are not a command.
  private static func command(_ words: [String], on session: Session) -> Flow.Event? {
    guard let word = words.first,
      let command = commands(on: session).first(where: { $0.rawValue == word })
    else { return nil }
    guard let values = command.values else { return words.count == 1 ? .command(command) : nil }
    guard words.count == 2, let value = PlayerCommand.Value(words[1], as: values),
      session.accepts(value, for: command)
    else { return nil }
    return .command(command, value)
  }
}
