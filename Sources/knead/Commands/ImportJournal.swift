import ArgumentParser
import Coach
import Documents
import Journal
import Platform
import Runtime
import Text
import Wording

/// `knead journal import`.
struct ImportJournal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import an exported journal. It's safe to do this more than once.")

  @Argument(
    help: ArgumentHelp("The export file, or - for standard input.", valueName: "file"),
    completion: .file())
  var file: String

  func run() throws {
    let files = try host.chosenFiles()
    if file != "-", Journal.isDatabase(file) {
      throw Failure(
        .dataError, "\(file) is a journal, not an export; use `knead journal merge`")
    }
    let text = try files.read(file, most: 1 << 30)
    let journal = try withJournal { journal throws(StorageProblem) in journal }
    let news: Int
    do throws(ImportProblem) {
      news = try journal.merge(export: text.text, file: text.name)
    } catch {
      throw Failure(.dataError, error.words)
    }
    try host.output.print(told(news))
  }
}
