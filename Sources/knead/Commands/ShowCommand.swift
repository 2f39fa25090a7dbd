import ArgumentParser
import Documents
import Runtime

/// `knead show`: prints a routine as a sheet.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a routine's steps, times and sources.")

  @OptionGroup var options: LibraryOptions
  @Argument(help: "A routine id from `knead list`, or a file.", completion: Completing.routine)
  var routine: String
  @Flag(help: "Print JSON.") var json = false
  @Flag(help: "Print just the start time and length of each step.") var timeline = false

  func run() throws {
    let library = try LoadedContent.load(options.folders, host).reportingProblems()
    let found = try findRoutine(routine, in: library, host.userFiles)
    if json { return try host.output.print(JSONText.routine(found, library)) }
    try host.output.print(
      timeline
        ? PlainText.timeline(found, limits: library.doses)
        : PlainText.routine(found, library, drawings: .of(host)))
  }
}
