import ArgumentParser
import Documents
import Runtime

/// `knead questions`: lists the check-in's questions.
struct QuestionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions",
    abstract: "List all the check-in questions.")

  @OptionGroup var options: LibraryOptions
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let library = try LoadedContent.load(options.folders, host).reportingProblems()
    try host.output.print(
      json ? JSONText.questions(library.screening) : PlainText.questions(library.screening))
  }
}
