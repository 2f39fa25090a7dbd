import Documents
import Text
import ArgumentParser
import Coach
import Glibc
import Journal
import Runtime
import Platform

/// `knead journal`: the journal as a whole.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Export, merge, back up, delete all; see profile.",
    subcommands: [
      ExportJournal.self, ImportJournal.self, MergeJournals.self, BackUpJournal.self,
      DeleteJournal.self,
    ])
}

/// `knead journal export`.
struct ExportJournal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print everything as JSON Lines, or the sessions as CSV.",
    discussion:
      "docs/journal.md has the keys. It can be taken in again with `knead journal import`.")

  @Flag(help: "Print sessions and diary as CSV.") var csv = false

  func run() throws {
    let output = Output()
    try readJournal { journal throws(JournalError) in
      if csv {
        let sessions = try journal.sessions(since: .min).map {
          Progress.Session(record: $0.record, ended: $0.endedAt)
        }
        let entries = try journal.entries(since: .min).map { ($0.entry, $0.at) }
        output.put(visible(JournalCSV.text(sessions, entries)))
      } else {
        try journal.export { output.put(JSONForm.escaped($0)) }
      }
    }
    try output.close()
  }
}

/// `knead journal import`.
struct ImportJournal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in what was exported; again does no harm.")

  @Argument(
    help: ArgumentHelp("An export; - is standard input.", valueName: "file"), completion: .file())
  var file: String

  func run() throws {
    if file != "-", Journal.isDatabase(file) {
      throw Failure(
        .dataError, "\(file) is a journal and no export; for that there is `knead journal merge`")
    }
    let text = try readFile(file, most: 1 << 30)
    let journal = try withJournal { journal throws(JournalError) in journal }
    let news: Int
    do throws(JournalError) {
      news = try journal.merge(export: text.text, file: text.name)
    } catch {
      throw Failure(.dataError, error.message)
    }
    try Output.print(told(news))
  }
}

/// `knead journal merge`.
struct MergeJournals: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Take in the journals of other machines; they stay as they are.",
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
      let news = try withJournal { journal throws(JournalError) in
        try journal.merge(journal: absolute(file))
      }
      try Output.print(visible("\(file): \(told(news))"))
    }
  }
}

private func told(_ news: Int) -> String {
  switch news {
  case 0: "There was nothing new."
  case 1: "1 session, check-in or line of the diary was new, or told more."
  default: "\(news) sessions, check-ins or lines of the diary were new, or told more."
  }
}

/// `knead journal backup`.
struct BackUpJournal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Write a copy of the journal into a new file.")

  @Argument(help: ArgumentHelp("The new file.", valueName: "file"), completion: .file())
  var file: String

  func run() throws {
    try readJournal { journal throws(JournalError) in try journal.backUp(to: absolute(file)) }
    try Output.print(visible("Written to \(file)."))
  }
}

/// `knead journal delete`.
struct DeleteJournal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete everything that is kept, for good.",
    discussion: "Copies that you have made elsewhere stay.")

  func run() throws {
    let isThere = access(Folders.journal, F_OK) == 0
    guard isThere || SessionFile.count(in: Folders.sessions) > 0 else {
      return try Output.print("Nothing is kept yet.")
    }
    // One that cannot be opened is told of before anything is asked.
    let problem = isThere ? Self.problem() : nil
    if let problem { complain("\(problem.message).\nIts file will be removed as it is.") }
    complain("All sessions, answers, advice and notes will be gone for good.")
    complain("To delete them, type yes and press Enter:")
    guard readLine(strippingNewline: true) == "yes" else {
      throw Failure(.usage, "nothing was deleted: that takes the word yes")
    }
    let isGoingOn: Bool
    do throws(JournalError) {
      if problem != nil {
        try Journal.remove(file: Folders.journal)
      } else if isThere {
        try Journal(file: Folders.journal).deleteAll()
      }
      isGoingOn = try SessionFile.removeAll(in: Folders.sessions)
    } catch { throw Failure(.ioError, error.message) }
    try Output.print(
      "Everything is deleted.\(isGoingOn ? " But a session is going on: it will be kept." : "")")
  }

  /// Why the journal cannot be opened, if it cannot.
  private static func problem() -> JournalError? {
    do throws(JournalError) { _ = try Journal(file: Folders.journal) } catch { return error }
    return nil
  }
}
