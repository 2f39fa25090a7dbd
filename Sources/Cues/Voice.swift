package import Platform

/// A text-to-speech program.
package enum Voice: Hashable, Sendable {
  case speechDispatcher
  case espeak
  /// The user's own shell command, given the text on its standard input.
  case command(String)

  /// The name shown to the user.
  package var name: String {
    switch self {
    case .speechDispatcher: "spd-say"
    case .espeak: "espeak-ng"
    case .command(let command): command
    }
  }

  /// The maximum time for one line.
  package static let longest: Duration = .seconds(30)

  /// Whether the program exits before it has finished speaking, so that its exit doesn't mark the
  /// end of the line.
  private var returnsAtOnce: Bool { self == .speechDispatcher }

  /// Starts speaking a line; `nil` if that fails.
  package func say(_ text: String, by spawner: Spawner) -> ChildCommand? {
    switch self {
    case .speechDispatcher: spawner.start("spd-say", ["--", text])
    case .espeak: spawner.start("espeak-ng", ["--", text])
    case .command(let command):
      spawner.start("sh", ["-c", command], input: text + "\n", adding: ["KNEAD_TEXT": text])
    }
  }

  /// Stops a line in progress if its program has already exited; `nil` if there is nothing to run.
  package func hush(by spawner: Spawner) -> ChildCommand? {
    returnsAtOnce ? spawner.start("spd-say", ["-C"]) : nil
  }

  /// Returns how long the voice stays busy with a line after its program has exited.
  package func echo(of text: String) -> Duration {
    guard returnsAtOnce else { return .zero }
    let words = text.split(separator: " ").count
    // 150 words a minute, plus half a second to start.
    return .milliseconds(400 * words + 500)
  }

  /// Returns the first speech program installed; `nil` if there is none.
  package static func find(path: String) -> Voice? {
    let folders = path.split(separator: ":")
    return [Voice.speechDispatcher, .espeak].first { voice in
      folders.contains { Files.canRun("\($0)/\(voice.name)") }
    }
  }
}
