import ArgumentParser
import Documents
import Formats
import Runtime

/// `knead explain`: shows a rule, with its questions, advice and source.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule, with its advice and sources.")

  @OptionGroup var options: LibraryOptions
  @Argument(help: "A rule id, such as RF-CES-1.") var rule: String

  func run() throws {
    let library = try LoadedContent.load(options.folders, host).reportingProblems()
    guard let text = RuleText.explain(rule, library) else {
      let hint = hint(
        for: rule.uppercased(), among: RuleText.ids(library),
        or: "run `knead screening` to see all rules")
      throw Failure(.noInput, "there is no rule \(rule)\(hint)")
    }
    try host.output.print(text)
  }
}
