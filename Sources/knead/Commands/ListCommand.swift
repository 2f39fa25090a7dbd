import ArgumentParser
import Documents
import Runtime

/// `knead list`: lists the available routines.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List all routines.")

  @OptionGroup var options: LibraryOptions
  @Flag(help: "Print JSON.") var json = false
  @Flag(help: "Count the routines by stage of pain, length, tool and position.")
  var coverage = false

  func run() throws {
    let library = try LoadedContent.load(options.folders, host).reportingProblems()
    if coverage { return try host.output.print(CoverageTable.text(library.routines)) }
    try host.output.print(json ? JSONText.list(library) : PlainText.list(library))
  }
}
