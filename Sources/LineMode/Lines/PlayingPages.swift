import Coach
import Flow

/// The player in lines.
extension LinePage {
  /// What can be typed while something is played, with what it does. The words are those of
  /// `knead ctl`.
  private static let orders: [(word: String, event: Flow.PlayerEvent, help: String)] = [
    ("pause", .togglePause, "stand still, or go on; an empty line as well"),
    ("next", .next, "the next part"), ("back", .back, "the part before"),
    ("restart", .restart, "this step from its beginning"),
    ("release", .release, "the hold let go; go on where it waits for you"),
    ("longer", .extend, "15 seconds more"), ("shorter", .shorten, "15 seconds less"),
    ("skip-side", .skipSide, "leave out the rest of this step on this side"),
    ("hurts", .hurts, "something hurts: stand still and say what; also !"),
    ("stop", .stop, "end the session here; it is saved"),
  ]

  static func player(_ playing: Session) -> LinePage {
    var lines = ["Playing \(playing.title)."] + (playing.notice.map { [$0] } ?? [])
    switch playing.player.state {
    case .paused: lines.append("It stands still: an empty line goes on.")
    case .waiting: lines.append("It waits for you: an empty line goes on.")
    case .running, .finished, .stopped: break
    }
    return LinePage(
      name: "playing", lines: lines,
      prompt: "pause, next, hurts, stop, status, or ?",
      help: orders.map { "\($0.word): \($0.help)." } + adjustments(playing)
        + ["status: where it stands."],
      onEmpty: .player(playing.canRelease ? .release : .togglePause)
    ) { line, words in
      switch words.joined(separator: " ") {
      case "status": .say([SessionStatus(playing).text])
      case "steps":
        .say(playing.player.timeline.steps.enumerated().map { "\($0 + 1). \($1.title)" })
      case "swap-sides": .event(.player(.swapSides))
      case "!": .event(.player(.hurts))
      case let word:
        (orders.first { $0.word == word }?.event ?? adjustment(words, playing))
          .map { .event(.player($0)) }
      }
    }
  }

  /// What else can be changed for the rest, and how it is now.
  private static func adjustments(_ playing: Session) -> [String] {
    let pressure = playing.pressure.map { ["pressure 3: at most so much; now \($0) of 10."] } ?? []
    return ["steps: the steps by number.", "jump 2: go to step 2."] + pressure + [
      "length 70: later steps take 70 % of their time; now \(playing.percent) %.",
      "swap-sides: later steps begin on the other side.",
      "cues quiet: how much is told: quiet, gentle or full; now \(playing.profile.rawValue).",
    ]
  }

  /// What a word with a value changes; `nil` where it means nothing.
  private static func adjustment(_ words: [String], _ playing: Session) -> Flow.PlayerEvent? {
    guard words.count == 2 else { return nil }
    let number = Int(words[1])
    switch words[0] {
    case "jump":
      return number.flatMap {
        playing.player.timeline.steps.indices.contains($0 - 1) ? .jump($0 - 1) : nil
      }
    case "pressure":
      return number.flatMap {
        playing.pressure != nil && (1...10).contains($0) ? .pressure($0) : nil
      }
    case "length": return number.flatMap { (50...150).contains($0) ? .lengthOfRest($0) : nil }
    case "cues": return CueProfile(rawValue: words[1]).map { .profile($0) }
    default: return nil
    }
  }
}
