package import Coach
import GRDB

/// Everything the program remembers, in one SQLite file. Once a call returns, its changes are on
/// disk.
package struct Journal: Sendable {
  let queue: DatabaseQueue
  let file: String
  /// The file's path as the user knows it.
  let name: String
  /// Whether this is an in-memory copy of a file that can't be written to.
  package let isCopy: Bool
  let unreadable = UnreadableRows()

  /// Opens the journal at an absolute path, creating it if necessary.
  package init(file: String) throws(StorageProblem) { try self.init(file: file, knownAs: file) }

  /// Opens the journal in a file known to the user by another path.
  init(file: String, knownAs name: String) throws(StorageProblem) {
    self.file = file
    self.name = name
    isCopy = false
    try StoreFile.prepare(file)
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(20)
    do {
      queue = try StoreFile.withLock(on: file) {
        // Before any setup, which would write to the file.
        if Self.wasWrittenByNewer(file) { throw StorageProblem.newer(file: name) }
        let queue = try DatabaseQueue(path: file, configuration: configuration)
        // Only after opening: the write-ahead log sets NORMAL, which can lose the last commits in a
        // power cut.
        try queue.inDatabase {
          try $0.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
        }
        guard try !queue.read(Schema.migrator.hasBeenSuperseded) else {
          throw StorageProblem.newer(file: name)
        }
        try Schema.migrator.migrate(queue)
        return queue
      }
    } catch { throw Self.problem(error, .open, name) }
  }

  func write<Result>(_ work: (Database) throws -> Result) throws(StorageProblem) -> Result {
    do { return try queue.write(work) } catch { throw Self.problem(error, .write, name) }
  }

  func read<Result>(_ work: (Database) throws -> Result) throws(StorageProblem) -> Result {
    do { return try queue.read(work) } catch { throw Self.problem(error, .read, name) }
  }

  /// Converts an error from an action on a journal, named as the user knows it.
  static func problem(
    _ error: any Error, _ action: StorageProblem.Attempt.Action, _ name: String
  ) -> StorageProblem {
    if let problem = error as? StorageProblem { return problem }
    let cause = error as? DatabaseError
    let attempt = StorageProblem.Attempt(action, name, reason: cause?.message ?? "\(error)")
    return switch cause?.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(attempt)
    case .SQLITE_FULL: .full(attempt)
    case .SQLITE_READONLY: .writeProtected(attempt)
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: .damaged(attempt)
    default: .failed(attempt)
    }
  }

  /// 128 random bits in hexadecimal, unique across all of a user's machines.
  static func newID() -> String {
    (0..<2).map { _ in
      let text = String(UInt64.random(in: .min ... .max), radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }
    .joined()
  }
}
