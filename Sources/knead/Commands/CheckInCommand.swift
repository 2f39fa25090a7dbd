import ArgumentParser
import Coach
import Documents
import Flow
import Formats
import Runtime

/// `knead check-in`: on the screen, or with answers from a file.
struct CheckInCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-in",
    abstract: "Answer a few questions and see what suits your back.",
    discussion: """
      With --answers, the answers come from a YAML or JSON file, by question (see `knead \
      questions`). Your journal, with earlier advice and rest days, is not used. A question that \
      still needs an answer is listed, with status 65.
      """)

  @OptionGroup var options: ScreenOptions

  @Option(
    help: ArgumentHelp("Read the answers from a file (- for standard input).", valueName: "file"),
    completion: .file())
  var answers: String?

  @Flag(help: "Print the outcome as JSON (needs --answers).")
  var json = false

  func validate() throws {
    if json, answers == nil { throw ValidationError("--json needs --answers") }
  }

  func run() throws {
    guard let answers else { throw ExitCode(try Program.run(host, options.launch, .checkIn)) }
    let library = try LoadedContent.load(options.library.folders, host)
      .reportingProblems()
    let file = try host.chosenFiles().read(answers)
    let given = try readAnswers(file.text, file: file.name, for: library.screening)
    switch Flow.checkIn(answering: given, from: library) {
    case .missing(let questions):
      let names = questions.map { "  \($0.id): \($0.text)" }.joined(separator: "\n")
      throw Failure(.dataError, "\(file.name): these questions still need answers:\n\(names)")
    case .advice(let advice):
      try host.output.print(
        json
          ? JSONText.outcome(advice.checkIn.assessment, comfort: advice.comfort, library)
          : PlainText.outcome(advice.checkIn.assessment, comfort: advice.comfort, library))
    case .suggestions(let suggestions):
      try host.output.print(
        json
          ? JSONText.outcome(
            suggestions.checkIn.assessment, suggestions.recommendations, library)
          : PlainText.outcome(
            suggestions.checkIn.assessment, suggestions.recommendations, library))
    }
  }
}
