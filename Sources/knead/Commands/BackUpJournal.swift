import ArgumentParser
import Coach
import Documents
import Glibc
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
    try readJournal { journal throws(StorageProblem) in try journal.backUp(to: absolute(file)) }
    try host.output.print(visible("Saved to \(file)."))
  }
}
