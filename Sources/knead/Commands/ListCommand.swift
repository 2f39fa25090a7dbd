import ArgumentParser
import Coach
import Documents
import Runtime

/// `knead list`: lists the available routines.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List all routines.",
    discussion: """
      --coverage counts what can be offered to someone without conditions and with mild pain: by \
      place, minutes, kind of tool and how long it has hurt. A routine counts if it can be played \
      in 70 to 100 percent of the minutes. A second part counts the routines of each technique. \
      With --json or --csv, --coverage prints the first part alone.
      """)

  @OptionGroup var options: LibraryOptions
  @Flag(help: "Print JSON.") var json = false
  @Flag(help: "Print CSV (needs --coverage).") var csv = false
  @Flag(help: "Count what can be offered by place, minutes, tools and stage of pain.")
  var coverage = false

  func validate() throws {
    if csv, !coverage { throw ValidationError("--csv needs --coverage") }
    if csv, json { throw ValidationError("use only one of --json and --csv") }
  }

  func run() throws {
    if !coverage, !json { return try Self.printRoutines(in: options.folders) }
    let library = try LoadedContent.load(options.folders, host).reportingProblems()
    if coverage { return try printCoverage(library) }
    try host.output.print(JSONText.list(library))
  }

  /// Prints a line for each routine, also for those in these folders. Without any of the user's own,
  /// nothing else of the library is read.
  static func printRoutines(in folders: [String]) throws {
    let routines =
      LoadedContent.hasOwnFiles(folders, host)
      ? try LoadedContent.load(folders, host).reportingProblems().routines
      : try readingShipped { try $0.routines() }
    try host.output.print(PlainText.list(routines))
  }

  private func printCoverage(_ library: Library) throws {
    let coverage = Coverage(library)
    if json { return try host.output.print(PlaceCoverageTable.json(coverage)) }
    if csv { return try host.output.print(String(PlaceCoverageTable.csv(coverage).dropLast())) }
    try host.output.print(
      PlaceCoverageTable.text(coverage) + "\n\n" + CoverageTable.text(library.routines))
  }
}
