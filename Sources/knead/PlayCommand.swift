import ArgumentParser
import Coach

/// `knead play`: one routine by its id or its file.
struct PlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play", abstract: "Play one routine, after the safety questions.")

  @OptionGroup var options: ScreenOptions

  @Argument(help: "A routine's id, as `knead list` shows it, or a file.")
  var routine: String

  func run() throws {
    throw try App.run(options, beginning: .play(routine))
  }
}
