import ArgumentParser
import Coach
import Documents
import Journal
import Platform
import Runtime
import Text

/// `knead journal backup`.
struct BackUpJournal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the journal to a new file.")

  @Argument(help: ArgumentHelp("The file to create.", valueName: "file"), completion: .file())
  var file: String

  func run() throws {
    let path = try host.chosenFiles().absolute(file)
    try readJournal { journal throws(StorageProblem) in try journal.backUp(to: path) }
    try host.output.print(visible("Saved to \(file)."))
  }
}
