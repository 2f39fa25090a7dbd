import ArgumentParser
import Coach
import Documents
import Glibc
import Journal
import Runtime
import Text
import Wording

/// `knead progress`: shows progress on the screen, or prints it.
struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "Show your pain, your practice and what helps you most.",
    discussion: """
      The command opens the progress screen. With --text, --json or --csv, or if the output isn't \
      a terminal, it prints your progress instead. --csv prints a line for each day, and --json \
      prints everything.
      """)

  @OptionGroup var options: ScreenOptions
  @Option(
    help: ArgumentHelp(
      "How far back to go, such as 30d, 6w, 1y or 2026-11-01 (default: 3w).", valueName: "time"))
  var since: Since?
  @Flag(help: "Print your progress as plain text.") var text = false
  @Flag(help: "Print JSON.") var json = false
  @Flag(help: "Print CSV, with a line for each day.") var csv = false

  func validate() throws {
    guard [text, json, csv].count(where: { $0 }) <= 1 else {
      throw ValidationError("use only one of --text, --json and --csv")
    }
  }

  func run() throws {
    let today = host.clocks.wall.day
    let period = try since?.period(today: today) ?? Period(last: today, days: Period.lengths[0])
    if ![text, json, csv].contains(true), isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 {
      let days = since == nil ? Period.lengths[0] : period.days
      throw ExitCode(try Program.run(host, options.launch, .progress(days: days)))
    }
    let progress = try readJournal { journal throws(StorageProblem) in
      try journal.progress(in: period)
    }
    let form = ProgressJSON(progress)
    if json { return try host.output.print(form.json) }
    if csv { return try host.output.print(String(visible(form.csv).dropLast())) }
    let library = try LoadedContent.load(options.library.folders, host)
      .reportingProblems()
    try host.output.print(
      visible(
        ProgressText(progress, places: library.placeNames).lines.joined(separator: "\n")))
  }
}
