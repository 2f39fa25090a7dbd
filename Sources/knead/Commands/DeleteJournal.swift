import ArgumentParser
import Coach
import Documents
import Journal
import Platform
import Runtime
import Text
import Wording

/// `knead journal delete`.
struct DeleteJournal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: "Permanently delete everything that knead has saved.",
    discussion: "Copies you have made elsewhere are not deleted.")

  func run() throws {
    let isThere = Files.exists(host.folders.journal)
    guard
      isThere || SessionFile.count(in: host.folders.sessions) > 0
        || Files.exists(host.folders.checkIn)
    else {
      return try host.output.print("Nothing has been saved yet.")
    }
    // Report a journal that can't be opened before asking anything.
    let problem = isThere ? Self.problem() : nil
    if let problem {
      host.output.complain("\(problem.words).\nThe whole file will be removed.")
    }
    host.output.complain("This permanently deletes all sessions, answers, advice and notes.")
    host.output.complain("To delete them, type yes and press Enter:")
    guard readLine(strippingNewline: true) == "yes" else {
      throw Failure(.usage, "nothing was deleted, because you didn't type yes")
    }
    let isGoingOn: Bool
    do throws(StorageProblem) {
      if problem != nil {
        try Journal.remove(file: host.folders.journal)
      } else if isThere {
        try Journal(file: host.folders.journal).deleteAll()
      }
      isGoingOn = try SessionFile.removeAll(in: host.folders.sessions)
      try CheckInFile(host.folders.checkIn).remove()
    } catch { throw Failure(.ioError, error.words) }
    try host.output.print(
      "Everything has been deleted."
        + (isGoingOn ? " But a session is still running, and it will be saved." : "")
    )
  }

  /// Why the journal can't be opened, if it can't.
  private static func problem() -> StorageProblem? {
    do throws(StorageProblem) { _ = try Journal(file: host.folders.journal) } catch { return error }
    return nil
  }
}
