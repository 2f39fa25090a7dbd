package import Platform

/// A program that speaks.
package enum Voice: Hashable, Sendable {
  case speechDispatcher
  case espeak
  /// The user's own shell command: the words come on its standard input.
  case command(String)

  /// Its name to the user.
  package var name: String {
    switch self {
    case .speechDispatcher: "spd-say"
    case .espeak: "espeak-ng"
    case .command(let command): command
    }
  }

  /// The longest that one line may take.
  package static let longest: Duration = .seconds(30)

  /// Whether it returns before it has spoken, so that its end says nothing of the line's.
  private var returnsAtOnce: Bool { self == .speechDispatcher }

  /// Begins to say a line; `nil` where that fails.
  package func say(_ text: String, by spawner: Spawner) -> ChildCommand? {
    switch self {
    case .speechDispatcher: spawner.start("spd-say", ["--", text])
    case .espeak: spawner.start("espeak-ng", ["--", text])
    case .command(let command):
      spawner.start("sh", ["-c", command], input: text + "\n", adding: ["KNEAD_TEXT": text])
    }
  }

  /// Stops in the middle of a line that its own program no longer holds.
  package func hush(by spawner: Spawner) -> ChildCommand? {
    returnsAtOnce ? spawner.start("spd-say", ["-C"]) : nil
  }

  /// How long a line keeps the voice busy although its program has ended.
  package func echo(of text: String) -> Duration {
    guard returnsAtOnce else { return .zero }
    let words = text.split(separator: " ").count
    // 150 words a minute, and a moment to begin.
    return .milliseconds(400 * words + 500)
  }

  /// The first program of the system that speaks; `nil` where there is none.
  package static func find(path: String) -> Voice? {
    let folders = path.split(separator: ":")
    return [Voice.speechDispatcher, .espeak].first { voice in
      folders.contains { Files.canRun("\($0)/\(voice.name)") }
    }
  }
}
