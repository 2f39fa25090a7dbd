import Notation
import ArgumentParser
import Coach
import Formats
import Runtime

/// `knead play`: plays a routine, given by id or file.
struct PlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: "Answer the safety questions, then play a routine.")

  @OptionGroup var options: ScreenOptions

  @Argument(
    help: "A routine id from `knead list`, or a file.", completion: Completing.routine)
  var routine: String

  @Option(
    help: ArgumentHelp(
      "Shorten the routine to fit a time, such as 8m.", valueName: "time"))
  var fit: String?

  @Flag(
    help: "Print JSON events and read commands (docs/events.md).")
  var json = false

  @Option(
    help: ArgumentHelp("Read your answers from a file (needs --json).", valueName: "file"))
  var answers: String?

  func validate() throws {
    if answers != nil, !json { throw ValidationError("--answers needs --json") }
    if answers == "-" {
      throw ValidationError("--answers needs a file, because standard input is used for commands")
    }
    if fit != nil { _ = try minutes() }
  }

  func run() throws {
    let intent = LaunchIntent.play(routine, minutes: try minutes())
    if json {
      let isPlayed = try Program.runForProgram(host, options.launch, intent, answers: answers)
      throw isPlayed ? ExitCode.success : ExitCode(Failure.Status.unavailable.rawValue)
    }
    throw ExitCode(try Program.run(host, options.launch, intent))
  }

  /// The time available, in whole minutes.
  private func minutes() throws -> Int? {
    guard let fit else { return nil }
    switch DurationText.parse(fit) {
    case .success(let time) where time >= .seconds(60): return Int(time.components.seconds / 60)
    case .success: throw ValidationError("--fit \(fit): a routine needs at least a minute")
    case .failure(let problem): throw ValidationError("--fit \(fit): \(problem.message)")
    }
  }
}
