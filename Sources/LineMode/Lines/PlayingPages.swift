import Coach
import Flow
import Wording

/// The player, what follows it, and practice timers, in lines.
extension LinePage {
  static func player(_ session: Session) -> LinePage {
    var lines =
      ["Playing \(session.title)."] + (session.notice.map { [SessionWords.notice($0)] } ?? [])
    switch session.player.state {
    case .paused: lines.append("It stands still: an empty line goes on.")
    case .waiting: lines.append("It waits for you: an empty line goes on.")
    case .running, .finished, .stopped: break
    }
    return LinePage(
      name: "playing", lines: lines,
      prompt: "pause, next, hurts, stop, status, or ?",
      help: commands(on: session).map { PlayerCommandWords.line($0, on: session) }
        + ["steps: the steps by number.", "status: where it stands."],
      onEmpty: .command(session.canRelease ? .release : .togglePause)
    ) { line, words in
      switch words {
      case ["status"]: .say([SessionWords.status(of: session)])
      case ["steps"]:
        .say(session.player.timeline.steps.enumerated().map { "\($0 + 1). \($1.title)" })
      case ["!"]: .event(.command(.hurts))
      default: command(words, on: session).map(LineFace.Typed.event)
      }
    }
  }

  /// The commands that can be typed: all but those of the screen, and that for the pressure only where
  /// there is one.
  private static func commands(on session: Session) -> [PlayerCommand] {
    PlayerCommand.allCases.filter {
      $0.reach != .screen && ($0 != .pressure || session.pressure != nil)
    }
  }

  /// The command that words stand for, with its value; `nil` where they mean nothing.
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

  static func hurting(_ hurts: [Symptom]) -> LinePage {
    let menu = LineMenu(
      items: hurts.map { ($0.label, .hurt($0.id)) } + [("Nothing: back, still paused", .back)])
    return LinePage(
      name: "hurting",
      lines: ["Paused. Take your hands or the tool away. What is it?"] + menu.lines,
      prompt: "A number from \(menu.range)?",
      help: ["\(menu.range): what it is.", "back: nothing hurts."]
    ) { _, words in words == ["back"] ? .event(.back) : menu.event(words) }
  }

  static func stopped(_ stopped: StoppedSession, _ texts: ScreeningTexts) -> LinePage {
    LinePage(
      name: "stopped",
      lines: ["Stopped: \(stopped.hurt.label)."] + stopped.hurt.say
        + (StopWords.atRest(stopped.stop, stopped.placeAtRest).map { [$0] } ?? []) + [
          texts.safetyNet
        ]
        + texts.safetyNetSigns.map { "  - \($0)" },
      prompt: "ok, once this is read, or ?", help: ["ok: go on from here."], onEmpty: .understood
    ) { _, words in
      ["ok", "next", "home"].contains(words.first ?? "") ? .event(.understood) : nil
    }
  }

  /// `isSaved` is false where something went wrong, which is told before.
  static func after(_ after: PendingRating, isSaved: Bool) -> LinePage {
    LinePage(
      name: "after",
      lines: [
        "\(after.record.ending == .finished ? "Done" : "Stopped"): \(after.record.title), "
          + "\(ProgressText.time(after.record.active)).\(isSaved ? " It is saved." : "")",
        "How is your back pain now? It was \(after.record.painBefore) of 10 before.",
      ],
      prompt: "A number from 0 to 10, with a note after it if you like, or skip, or ?",
      help: ["3: the pain now.", "3 warm and loose: with a note.", "skip: without a rating."]
    ) { line, words in
      if words == ["skip"] || words == ["home"] { return .event(.home) }
      guard let first = words.first, let pain = Int(first), (0...10).contains(pain) else {
        return nil
      }
      let note = line.split(whereSeparator: \.isWhitespace).dropFirst().joined(separator: " ")
      return .event(.rate(pain: pain, note: String(note.prefix(200))))
    }
  }

  static func practised(_ practised: TimerFinished) -> LinePage {
    let time = ClockText.words(.seconds(practised.active.secondsDown))
    return LinePage(
      name: "practised", lines: ["\(practised.practice.title), done: \(time)."],
      prompt: "again, home, or ?", help: ["again: from the beginning.", "home: to the beginning."],
      onEmpty: .home
    ) { _, words in
      switch words.first {
      case "again": .event(.practise(practised.practice))
      case "home", "back": .event(.home)
      default: nil
      }
    }
  }

  static func timers(_ timers: [Practice]) -> LinePage {
    let menu = LineMenu(
      items: (timers + [.countUp]).map { practice in
        let text = practice.countsUp ? "until it is stopped" : practice.text
        return ("\(practice.title): \(text)", .practise(practice))
      })
    return LinePage(
      name: "timers", lines: ["Practice timers:"] + menu.lines,
      prompt: "A number to begin one, home, or ?",
      help: ["\(menu.range): begin it.", "home: back."]
    ) { _, words in
      words == ["home"] || words == ["back"] ? .event(.back) : menu.event(words)
    }
  }
}
