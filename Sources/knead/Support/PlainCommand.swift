import Platform
import Runtime

/// A command line that needs no parser: the commands that are run most, without any option.
///
/// Building the parser of all commands takes ten times as long as all else that `knead list` does. What
/// is not plain is left to it, mistakes above all, so that it remains the one place that explains them.
enum PlainCommand: Hashable {
  case home
  case version
  case list
  /// The id or file of a routine.
  case play(String)
  /// The parts or the name of a timer.
  case timer(String)
  case resume

  /// The command for the words after the program's name; `nil` if the parser has to read them, or has
  /// to refuse an environment variable.
  init?(_ words: [String], _ environment: Environment) {
    switch (words.first, words.dropFirst().first, words.count) {
    case (nil, _, _): self = .home
    case ("--version", _, 1): self = .version
    case ("list", _, 1): self = .list
    case ("resume", _, 1): self = .resume
    case ("play", let word?, 2) where Self.isPlain(word): self = .play(word)
    case ("timer", let word?, 2) where Self.isPlain(word): self = .timer(word)
    default: return nil
    }
    if opensScreen, Settings.problem(in: environment) != nil { return nil }
  }

  private static func isPlain(_ word: String) -> Bool { !word.isEmpty && !word.hasPrefix("-") }

  /// Whether it takes the settings for the screen and the cues.
  private var opensScreen: Bool {
    switch self {
    case .version, .list: false
    case .home, .play, .timer, .resume: true
    }
  }

  /// Runs the command; returns the exit status.
  func run() throws -> Int32 {
    switch self {
    case .version: try host.output.print(Knead.version)
    case .list: try ListCommand.printRoutines(in: [])
    case .home: return try Program.run(host, .usual, .home)
    case .play(let routine): return try Program.run(host, .usual, .play(routine, minutes: nil))
    case .timer(let words):
      return try Program.run(host, .usual, .practise(TimerCommand.practice(words)))
    case .resume: return try Program.run(host, .usual, .resume)
    }
    return 0
  }
}
