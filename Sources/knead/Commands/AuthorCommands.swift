import Text
import ArgumentParser
import Coach
import Glibc
import Formats
import Runtime

extension Technique: ExpressibleByArgument {}

/// `knead new`: a routine's file to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Start a routine of your own.",
    discussion: """
      It writes a commented example that lint has nothing to say about. The file is named after the title and stands in this folder; beside it comes
      routine.schema.json, with which an editor checks it while you type.
      """, shouldDisplay: Knead.showsAll)

  @Argument(help: "The routine's title.") var title: String
  @Option(help: "What kind of massage it is.") var technique: Technique
  @Option(help: ArgumentHelp("Write it there; - prints it.", valueName: "file"))
  var output: String?

  func run() throws {
    guard let text = starter(title: title, technique: technique) else {
      throw Failure(.usage, "a title is one line of text, without control characters")
    }
    if output == "-" { return try Output.write(text) }
    guard let file = output ?? fileName(for: title) else {
      throw Failure(.usage, "no file name can be made of this title: name one with --output")
    }
    guard isFileName(file) else {
      throw Failure(
        .usage, "a routine's file is named with small letters, digits and single dashes, and .yaml")
    }
    if shippedFiles.contains(where: { routineID(ofFile: $0.name) == routineID(ofFile: file) }) {
      throw Failure(.usage, "knead came with a routine of this name: name another with --output")
    }
    try writeFile(text, to: file, replacing: false)
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let schema = (folder + ["routine.schema.json"]).joined(separator: "/")
    var facts = stat()
    if lstat(schema, &facts) != 0 {
      do { try writeFile(routineSchema, to: schema, replacing: false) } catch {
        complain("\(error)")
      }
    }
    try Output.print(
      """
      Wrote \(visible(file)). What next:
        knead lint \(visible(file))
        knead show \(visible(file))
        knead play \(visible(file))
      To have it in your library, move it to this folder:
        \(Folders.routines)
      """)
  }
}

/// `knead format`: routine files in the canonical layout.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format", abstract: "Put routine files into the canonical layout.",
    discussion: "Comments stay. A file with mistakes in its form is left as it is.",
    shouldDisplay: Knead.showsAll)

  @Argument(help: "The files; - reads standard input and prints.") var files: [String]
  @Flag(help: "Change nothing; name the files that are not in the layout.") var check = false

  func validate() throws {
    if files.isEmpty { throw ValidationError("name at least one file, or - for standard input") }
  }

  func run() throws {
    var status: Failure.Status?
    for name in files {
      do {
        let file = try readFile(name)
        let text = try formatRoutine(file)
        if name == "-", !check {
          try Output.write(text)
        } else if text != file.text, check {
          try Output.print("\(visible(file.name)) is not in the canonical layout")
          status = .dataError
        } else if text != file.text {
          try writeFile(text, to: name, replacing: true)
        }
      } catch let problems as Diagnostics {
        complain("\(problems)\n\(name) is left as it is")
        status = .dataError
      } catch let failure as Failure {
        complain("knead: \(failure)")
        status = failure.status
      }
    }
    if let status { throw ExitCode(status.rawValue) }
  }
}
