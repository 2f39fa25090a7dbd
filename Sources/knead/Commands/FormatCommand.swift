import ArgumentParser
import Coach
import Formats
import Runtime
import Text

/// `knead format`: rewrites routine files in the canonical layout.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Rewrite routine files in the standard layout.",
    discussion: "Comments are kept. A file with syntax errors is left unchanged.")

  @Argument(help: "Files to format, or - to read standard input and print the result.")
  var files: [String]
  @Flag(help: "List files that need formatting, without changing them.") var check = false

  func validate() throws {
    if files.isEmpty { throw ValidationError("give at least one file, or - for standard input") }
  }

  func run() throws {
    var status: Failure.Status?
    for name in files {
      do {
        let file = try host.chosenFiles().read(name)
        let text = try formatRoutine(file)
        if name == "-", !check {
          try host.output.write(text)
        } else if text != file.text, check {
          try host.output.print("\(visible(file.name)) needs formatting")
          status = .dataError
        } else if text != file.text {
          try host.chosenFiles().write(text, to: name, replacing: true)
        }
      } catch let problems as Diagnostics {
        host.output.complain("\(problems)\n\(name) was left unchanged")
        status = .dataError
      } catch let problem as FileProblem {
        let failure = Failure(problem)
        host.output.complain("knead: \(failure)")
        status = failure.status
      }
    }
    if let status { throw ExitCode(status.rawValue) }
  }
}
