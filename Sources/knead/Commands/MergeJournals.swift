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
      Whose clock is right makes no difference. After it everything is asked once again at the next \
      check-in, and the most urgent advice of all machines stands.
      """)

  @Argument(
    help: ArgumentHelp("Files called journal.sqlite.", valueName: "file"),
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
