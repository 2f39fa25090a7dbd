import ArgumentParser
import Coach
import Documents
import Journal
import Platform
import Runtime
import Text

/// `knead journal export`.
struct ExportJournal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print your journal as JSON Lines or CSV.",
    discussion: """
      docs/journal.md explains the format. To read a JSON Lines export back in, use \
      `knead journal import`.
      """)

  @Flag(help: "Print sessions and diary entries as CSV.") var csv = false

  func run() throws {
    var output = OutputBuffer(host.output)
    try readJournal { journal throws(StorageProblem) in
      if csv {
        let sessions = try journal.sessions(since: .min)
        let entries = try journal.entries(since: .min).map { ($0.entry, $0.at) }
        output.put(visible(JournalCSV.text(sessions, entries)))
      } else {
        try journal.export { output.put(JSONText.escaped($0)) }
      }
    }
    try output.close()
  }
}
