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
      It writes a commented example that lint has nothing to say about. The file is named after the title and stands in this folder; beside it comes
      routine.schema.json, with which an editor checks it while you type.
      """)

  @Argument(help: "The routine's title.") var title: String
  @Option(help: "What kind of massage it is.") var technique: Technique
  @Option(help: ArgumentHelp("Write it there; - prints it.", valueName: "file"))
  var output: String?

  func run() throws {
    let starter = try readingShipped { try $0.starter(title: title, technique: technique) }
    guard let text = starter else {
      throw Failure(.usage, "a title is one line of text, without control characters")
    }
    if output == "-" { return try host.output.write(text) }
    guard let file = output ?? fileName(for: title) else {
      throw Failure(.usage, "no file name can be made of this title: name one with --output")
    }
    guard isFileName(file) else {
      throw Failure(
        .usage, "a routine's file is named with small letters, digits and single dashes, and .yaml")
    }
    if try readingShipped({ try $0.routineIDs() }).contains(routineID(ofFile: file)) {
      throw Failure(.usage, "knead came with a routine of this name: name another with --output")
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
      Wrote \(visible(file)). What next:
        knead lint \(visible(file))
        knead show \(visible(file))
        knead play \(visible(file))
      To have it in your library, move it to this folder:
        \(host.folders.routines)
      """)
  }
}
