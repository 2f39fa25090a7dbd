import ArgumentParser
import Coach
import Documents
import Journal
import Platform
import Runtime
import Text
import Wording

/// `knead journal merge`.
struct MergeJournals: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merge journals from other machines into yours.",
    discussion: """
      The other journals are not changed. It doesn't matter if the machines' clocks \
      disagree. Your next check-in asks all the questions again, and the most urgent advice from \
      any of the machines applies.
      """)

  @Argument(
    help: ArgumentHelp("The journal.sqlite files to merge.", valueName: "file"),
    completion: .file(extensions: ["sqlite"]))
  var files: [String]

  func run() throws {
    let chosen = try host.chosenFiles()
    for file in files {
      let journal = try withJournal { journal throws(StorageProblem) in journal }
      let news: Int
      do throws(ImportProblem) { news = try journal.merge(journal: chosen.absolute(file)) } catch {
        throw Failure(.ioError, error.words)
      }
      try host.output.print(visible("\(file): \(told(news))"))
    }
  }
}
