import Documents
import ArgumentParser
import Runtime

/// `knead list`: the routines there are.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the routines; see questions, explain.")

  @OptionGroup var options: LibraryOptions
  @Flag(help: "Print JSON.") var json = false
  @Flag(help: "Print how many there are for each stage, length, tool and position.")
  var coverage = false

  func run() throws {
    let library = try Content.load(options.folders).reportingProblems()
    if coverage { return try Output.print(CoverageTable.text(library.routines)) }
    try Output.print(json ? JSONForm.list(library) : PlainText.list(library))
  }
}

/// `knead show`: one routine as a sheet.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one routine: its steps, times and sources.")

  @OptionGroup var options: LibraryOptions
  @Argument(help: "A routine's id, or a file.", completion: Completing.routine)
  var routine: String
  @Flag(help: "Print JSON.") var json = false
  @Flag(help: "Print only when each step begins and how long it lasts.") var timeline = false

  func run() throws {
    let library = try Content.load(options.folders).reportingProblems()
    let found = try findRoutine(routine, in: library)
    if json { return try Output.print(JSONForm.routine(found, library)) }
    try Output.print(
      timeline
        ? PlainText.timeline(found, limits: library.doses)
        : PlainText.routine(found, library, drawings: .ofEnvironment))
  }
}

/// `knead questions`: what the check-in asks.
struct QuestionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions", abstract: "List every question of the check-in.",
    shouldDisplay: Knead.showsAll)

  @OptionGroup var options: LibraryOptions
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let library = try Content.load(options.folders).reportingProblems()
    try Output.print(
      json ? JSONForm.questions(library.screening) : PlainText.questions(library.screening))
  }
}
