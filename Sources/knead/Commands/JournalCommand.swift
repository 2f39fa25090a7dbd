import ArgumentParser
import Coach
import Documents
import Journal
import Platform
import Runtime
import Text

/// `knead journal`: the journal as a whole.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Export, import, merge, back up or delete your journal.",
    subcommands: [
      ExportJournal.self, ImportJournal.self, MergeJournals.self, BackUpJournal.self,
      DeleteJournal.self,
    ])
}

/// A sentence on the number of records added by an import or a merge.
func told(_ news: Int) -> String {
  switch news {
  case 0: "Nothing new was found."
  case 1: "Added or updated 1 record."
  default: "Added or updated \(news) records (sessions, check-ins and diary entries)."
  }
}
