import ArgumentParser
import Glibc
import Runtime

/// The `knead` command. Without arguments it opens the home screen.
@main
struct Knead: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "knead",
    abstract: "Guided self-massage. Try `knead`, `knead check-in` or `knead play ID`.",
    version: version,
    subcommands: [HomeCommand.self],
    groupedSubcommands: [
      CommandGroup(
        name: "Massage",
        subcommands: [
          CheckInCommand.self, PlayCommand.self, ResumeCommand.self, ListCommand.self,
          ShowCommand.self, CtlCommand.self,
        ]),
      CommandGroup(name: "Practice", subcommands: [TimerCommand.self, RemindCommand.self]),
      CommandGroup(
        name: "Your records",
        subcommands: [
          ProgressCommand.self, LogCommand.self, ReportCommand.self, JournalCommand.self,
          ProfileCommand.self,
        ]),
      CommandGroup(
        name: "Settings", subcommands: [CuesCommand.self, ConfigCommand.self, DoctorCommand.self]),
      CommandGroup(
        name: "For authors",
        subcommands: [
          NewCommand.self, LintCommand.self, FormatCommand.self, FiguresCommand.self,
          QuestionsCommand.self, ExplainCommand.self, ScreeningCommand.self,
        ]),
    ],
    defaultSubcommand: HomeCommand.self)

  /// The version of the program.
  static let version = "0.1.0"

  /// Whether to list the commands hidden from the short help, so that Tab completes them all.
  static let showsAll = CommandLine.arguments.contains("--generate-completion-script")

  /// Runs the command given by the arguments, and exits with its status.
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    do {
      if let plain = PlainCommand(words, host.environment) { Glibc.exit(try plain.run()) }
      try TypoHints.checkCommands(words)
      var command = try parseAsRoot()
      try command.run()
    } catch {
      if let failure = Failure(error) {
        host.output.complain("knead: \(failure)")
        exit(withError: ExitCode(failure.status.rawValue))
      }
      let status = exitCode(for: error)
      if status == .success || error is ExitCode { exit(withError: error) }
      // The parser's messages repeat the typed text verbatim.
      let said = message(for: error)
      let advice = TypoHints.advice(after: said, on: words)
      host.output.complain(
        fullMessage(for: error).replacing(said, with: said + advice, maxReplacements: 1))
      exit(withError: status)
    }
  }
}
