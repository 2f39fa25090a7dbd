import ArgumentParser
import Coach
import Documents
import Glibc
import Journal
import Platform
import Runtime
import Text
import Wording

/// `knead journal merge`.
struct MergeJournals: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merge other machines' journals into yours; theirs stay unchanged.",
    discussion: """
      It doesn't matter whose clock is right. The next check-in then asks everything again, and the \
      most urgent advice from all machines applies.
      """)

  @Argument(
    help: ArgumentHelp("Files named journal.sqlite.", valueName: "file"),
    completion: .file(extensions: ["sqlite"]))
  var files: [String]

  func run() throws {
    for file in files {
      let journal = try withJournal { journal throws(StorageProblem) in journal }
      let news: Int
      do throws(ImportProblem) { news = try journal.merge(journal: absolute(file)) } catch {
        throw Failure(.ioError, error.words)
      }
      try host.output.print(visible("\(file): \(told(news))"))
    }
  }
}
