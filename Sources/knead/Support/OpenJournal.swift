import Coach
import Journal
import Runtime
import Wording

/// Works with the journal; an error in it ends the command.
func withJournal<Result>(
  _ work: (Journal) throws(StorageProblem) -> Result
) throws -> Result {
  do throws(StorageProblem) { return try work(Journal(file: host.folders.journal)) } catch {
    throw Failure(.ioError, error.words)
  }
}

/// Reads the journal. Reports a journal that is read-only, and any entries that can't be read.
func readJournal<Result>(
  _ work: (Journal) throws(StorageProblem) -> Result
) throws -> Result {
  do throws(StorageProblem) {
    let journal = try Journal(reading: host.folders.journal)
    if journal.isCopy {
      host.output.complain("The journal is read-only. knead can show it, but can't change it.")
    }
    let result = try work(journal)
    if journal.unreadableCount > 0 {
      host.output.complain(StorageProblem.unreadableRows(journal.unreadableCount).words + ".")
    }
    return result
  } catch { throw Failure(.ioError, error.words) }
}
