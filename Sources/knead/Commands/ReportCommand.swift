import ArgumentParser
import Coach
import Documents
import Journal
import Runtime
import Text

/// `knead report`: a page to take to a physiotherapist.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a report for your physiotherapist.",
    discussion: "The report is plain text, or HTML if the file name ends in .html.")

  @OptionGroup var options: LibraryOptions
  @Option(
    help: ArgumentHelp(
      "How far back to go, such as 30d, 6w, 1y or 2026-11-01 (default: 12w).", valueName: "time"))
  var since: Since?
  @Option(
    help: ArgumentHelp("Save the report to a new file.", valueName: "file"), completion: .file())
  var output: String?
  @Flag(help: "Write HTML.") var html = false

  func run() throws {
    let today = host.clocks.wall.day
    let period = try since?.period(today: today) ?? Period(last: today, days: 84)
    let library = try LoadedContent.load(options.folders, host).reportingProblems()
    let report = try readJournal { journal throws(StorageProblem) in
      // Read one extra day at the start, in case time zone offsets matter.
      let start = Int64(period.first.number - 1) * 86_400_000
      let sessions = try journal.sessions(since: start).filter { $0.ended.day >= period.first }
      return Report(
        try journal.progress(in: period),
        sessions: sessions,
        checkIns: try journal.checkIns(since: start).filter { $0.at.day >= period.first },
        entries: try journal.entries(since: start).filter { $0.at.day >= period.first }.map {
          ($0.entry, $0.at)
        },
        answers: (try journal.lastCheckIn()?.answers ?? []).reduce(into: [:]) {
          $0[$1.question] = $1.answer
        }, library: library)
    }
    let page = html || output?.hasSuffix(".html") == true ? report.html : report.plainText
    guard let output else { return try host.output.print(visible(page)) }
    try host.chosenFiles().write(
      visible(page) + "\n", to: output, replacing: false, isPrivate: true)
    try host.output.print(visible("Saved to \(output)."))
  }
}
