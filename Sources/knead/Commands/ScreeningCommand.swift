import ArgumentParser
import Documents
import Formats
import Runtime

/// `knead screening`: the whole rule base, for review.
struct ScreeningCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screening",
    abstract: "Print all screening rules for review.")

  @OptionGroup var options: LibraryOptions
  @Flag(help: "Print every rule, question and source as one Markdown document.") var table = false

  func run() throws {
    let library = try LoadedContent.load(options.folders, host).reportingProblems()
    try host.output.print(
      table ? RuleText.table(library) : RuleText.ids(library).joined(separator: "\n"))
  }
}
