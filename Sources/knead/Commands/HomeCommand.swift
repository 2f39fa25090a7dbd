import ArgumentParser
import Runtime

/// `knead`: opens the home screen.
struct HomeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "home",
    abstract: "Open the home screen.", shouldDisplay: Knead.showsAll)

  @OptionGroup var options: ScreenOptions

  func run() throws {
    throw ExitCode(try Program.run(host, options.launch, .home))
  }
}
