import ArgumentParser
import Formats
import Runtime

/// `knead lint`: checks routine files.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check routine files for mistakes.",
    discussion: """
      Report every mistake with its line and column. Files with errors are left out of the \
      library; files with only warnings are kept. Each message ends with the id of its rule in \
      brackets, and docs/lint/ has a page for each rule. The exit status is 65 if there is an \
      error, and 66 if a file can't be read.
      """)

  @Argument(help: "Files to check, or - for standard input.", completion: Completing.routineFile)
  var files: [String]
  @Option(help: "Output format: text, json or github (annotations for GitHub Actions).")
  var format = Format.text

  /// The output format for problems.
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, github }

  func validate() throws {
    if files.isEmpty { throw ValidationError("give at least one file, or - for standard input") }
  }

  func run() throws {
    let context = try readingShipped { try $0.context() }
    var report = LintReport(files: files.count)
    for file in files {
      do throws(FileProblem) {
        let text = try host.chosenFiles().read(file)
        report.add(lint(text, in: context), in: text)
      } catch {
        report.addUnreadable(file, Failure(error))
      }
    }
    switch format {
    case .text: try host.output.print(report.text)
    case .json: try host.output.print(report.json)
    case .github: try host.output.write(report.github)
    }
    if let status = report.status { throw ExitCode(status.rawValue) }
  }
}
