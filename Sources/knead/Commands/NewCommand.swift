import ArgumentParser
import Coach
import Formats
import Glibc
import Runtime
import Text

/// `knead new`: a routine's file to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Start a routine of your own.",
    discussion: """
      Writes a commented example that lint accepts. The file is named after the title and stands in this folder; beside it comes
      routine.schema.json, with which an editor checks it while you type.
      """)

  @Argument(help: "The routine's title.") var title: String
  @Option(help: "What kind of massage it is.") var technique: Technique
  @Option(help: ArgumentHelp("Where to write it; - prints it.", valueName: "file"))
  var output: String?

  func run() throws {
    let starter = try readingShipped { try $0.starter(title: title, technique: technique) }
    guard let text = starter else {
      throw Failure(.usage, "a title must be one line of text, without control characters")
    }
    if output == "-" { return try host.output.write(text) }
    guard let file = output ?? fileName(for: title) else {
      throw Failure(.usage, "this title doesn't make a file name: choose one with --output")
    }
    guard isFileName(file) else {
      throw Failure(
        .usage, "name the file with lower-case letters, digits and single dashes, ending in .yaml")
    }
    if try readingShipped({ try $0.routineIDs() }).contains(routineID(ofFile: file)) {
      throw Failure(
        .usage, "knead already has a routine of this name: choose another with --output")
    }
    try writeFile(text, to: file, replacing: false)
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let schema = (folder + ["routine.schema.json"]).joined(separator: "/")
    var facts = stat()
    if lstat(schema, &facts) != 0 {
      do {
        try writeFile(
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
