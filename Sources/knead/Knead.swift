import ArgumentParser

/// The command `knead`. Without a word it opens the first screen.
@main
struct Knead: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "knead",
    abstract: "Guided self-massage. To begin: knead, knead check-in or knead play ID.",
    version: "0.1.0",
    subcommands: [
      HomeCommand.self, CheckInCommand.self, PlayCommand.self, ResumeCommand.self,
      TimerCommand.self, CtlCommand.self, CuesCommand.self, ListCommand.self,
      ShowCommand.self, QuestionsCommand.self, ExplainCommand.self, ScreeningCommand.self,
      ProfileCommand.self, ProgressCommand.self, LogCommand.self, ReportCommand.self,
      RemindCommand.self, JournalCommand.self, ConfigCommand.self, DoctorCommand.self,
      LintCommand.self, NewCommand.self, FormatCommand.self, FiguresCommand.self,
    ],
    defaultSubcommand: HomeCommand.self)

  /// Runs the command that the words name, and ends with its exit status.
  static func main() {
    do {
      try checkCommand()
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      complain("knead: \(failure)")
      exit(withError: ExitCode(failure.status.rawValue))
    } catch {
      let status = exitCode(for: error)
      if status == .success || error is ExitCode { exit(withError: error) }
      // The library's own words repeat what was typed as it is.
      complain(fullMessage(for: error))
      exit(withError: status)
    }
  }

  /// A word that is no command gets the nearest one: without this it would be taken for a word of the
  /// first screen, which takes none.
  private static func checkCommand() throws {
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-") else { return }
    let commands = configuration.subcommands.map { $0.configuration.commandName ?? "" } + ["help"]
    if commands.contains(word) { return }
    throw Failure(
      .usage,
      "there is no command \(word)\(hint(for: word, among: commands, or: "knead --help lists them"))"
    )
  }
}
