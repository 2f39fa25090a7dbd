import ArgumentParser
import Coach
import Formats
import Runtime
import Text

/// `knead new`: creates a routine file to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Create your own routine from an example.",
    discussion: """
      Write a commented example that passes `knead lint`. The file is named after the title and \
      saved in the current folder, together with routine.schema.json, which lets your editor check \
      the file as you type.
      """)

  @Argument(help: "The title of the routine.") var title: String
  @Option(help: "The type of massage.") var technique: Technique
  @Option(help: ArgumentHelp("The file to write, or - to print it.", valueName: "file"))
  var output: String?

  func run() throws {
    let starter = try readingShipped { try $0.starter(title: title, technique: technique) }
    guard let text = starter else {
      throw Failure(.usage, "a title must be one line of text, without control characters")
    }
    if output == "-" { return try host.output.write(text) }
    guard let file = output ?? fileName(for: title) else {
      throw Failure(.usage, "this title can't be turned into a file name; choose one with --output")
    }
    guard isFileName(file) else {
      throw Failure(
        .usage,
        "a file name can contain only lower-case letters, digits and single dashes, "
          + "and must end in .yaml")
    }
    if try readingShipped({ try $0.routineIDs() }).contains(routineID(ofFile: file)) {
      throw Failure(
        .usage, "knead already has a routine with this name; choose another with --output")
    }
    let files = try host.chosenFiles()
    try files.write(text, to: file, replacing: false)
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let schema = (folder + ["routine.schema.json"]).joined(separator: "/")
    if !files.isTaken(schema) {
      do {
        try files.write(
          try readingShipped { try $0.routineSchema() }, to: schema, replacing: false)
      } catch {
        host.output.complain("\(error)")
      }
    }
    try host.output.print(
      """
      Wrote \(visible(file)). Next:
        knead lint \(visible(file))
        knead show \(visible(file))
        knead play \(visible(file))
      To add it to your library, move it to this folder:
        \(host.folders.routines)
      """)
  }
}
