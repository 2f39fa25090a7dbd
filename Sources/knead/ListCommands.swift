import ArgumentParser
import Lines

/// `knead list`: the routines there are.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the routines.")

  @OptionGroup var options: LibraryOptions
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let library = try Content.load(options).reportingProblems()
    print(json ? JSONForm.list(library) : PlainText.list(library))
  }
}

/// `knead show`: one routine as a sheet.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one routine: its steps, times and sources.")

  @OptionGroup var options: LibraryOptions
  @Argument(help: "A routine's id, or a file.") var routine: String
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let library = try Content.load(options).reportingProblems()
    let found = try findRoutine(routine, in: library)
    print(json ? JSONForm.routine(found, library) : PlainText.routine(found, library))
  }
}

/// `knead questions`: what the check-in asks.
struct QuestionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions", abstract: "List every question of the check-in.")

  @OptionGroup var options: LibraryOptions
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let library = try Content.load(options).reportingProblems()
    print(json ? JSONForm.questions(library.screening) : PlainText.questions(library.screening))
  }
}
