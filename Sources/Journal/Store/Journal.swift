package import Coach
import GRDB

/// All that the program remembers, in one SQLite file. What a call has returned from is on disk.
package struct Journal: Sendable {
  let queue: DatabaseQueue
  let file: String
  /// The file by the name that the user knows it by.
  let name: String
  /// Whether it is in memory only: the file cannot be written.
  package let isCopy: Bool
  let unreadable = UnreadableRows()

  /// Opens the journal in a file with an absolute path, and makes it where there is none.
  package init(file: String) throws(StorageProblem) { try self.init(file: file, knownAs: file) }

  /// Opens the journal in a file that the user knows by another name.
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
        // Before anything is set up, which would write to it.
        if Self.wasWrittenByNewer(file) { throw StorageProblem.newer(file: name) }
        let queue = try DatabaseQueue(path: file, configuration: configuration)
        // Only now: with the write-ahead log comes NORMAL, which loses the last commits in a power cut.
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

  /// What went wrong while something was tried with a journal that the user knows by this name.
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

  /// 128 random bits in hexadecimal: unique on every machine of a user.
  static func newID() -> String {
    (0..<2).map { _ in
      let text = String(UInt64.random(in: .min ... .max), radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }
    .joined()
  }
}
