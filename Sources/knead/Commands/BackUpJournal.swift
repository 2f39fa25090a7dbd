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
    abstract: "Write a copy of the journal to a new file.")

  @Argument(help: ArgumentHelp("The new file.", valueName: "file"), completion: .file())
  var file: String

  func run() throws {
    try readJournal { journal throws(StorageProblem) in try journal.backUp(to: absolute(file)) }
    try host.output.print(visible("Written to \(file)."))
  }
}
