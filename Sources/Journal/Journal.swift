import Coach
import GRDB

/// All that the program remembers, in one SQLite file. What a call has returned from is on disk.
package struct Journal: Sendable {
  let queue: DatabaseQueue
  let file: String
  /// Whether it is in memory only: the file cannot be written.
  package let isCopy: Bool

  /// Opens the journal in a file with an absolute path, and makes it where there is none.
  package init(file: String) throws(JournalError) {
    self.file = file
    isCopy = false
    try StoreFile.prepare(file)
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(20)
    do {
      queue = try StoreFile.withLock(on: file) {
        // Before anything is set up, which would write to it.
        if Self.wasWrittenByNewer(file) { throw Self.isNewer(file) }
        let queue = try DatabaseQueue(path: file, configuration: configuration)
        // Only now: with the write-ahead log comes NORMAL, which loses the last commits in a power cut.
        try queue.inDatabase {
          try $0.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
        }
        guard try !queue.read(Schema.migrator.hasBeenSuperseded) else { throw Self.isNewer(file) }
        try Schema.migrator.migrate(queue)
        return queue
      }
    } catch { throw Self.failure(error, "open", file) }
  }

  func write<Result>(_ work: (Database) throws -> Result) throws(JournalError) -> Result {
    do { return try queue.write(work) } catch { throw Self.failure(error, "write", file) }
  }

  func read<Result>(_ work: (Database) throws -> Result) throws(JournalError) -> Result {
    do { return try queue.read(work) } catch { throw Self.failure(error, "read", file) }
  }

  /// What to do with a journal that is damaged; another's is none of that.
  static let moveHint = ". Move it away, and a new one is begun"

  static func failure(_ error: any Error, _ verb: String, _ file: String) -> JournalError {
    if let error = error as? JournalError { return error }
    let cause = error as? DatabaseError
    let reason = cause?.message ?? "\(error)"
    let hint: String
    switch cause?.resultCode {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: hint = moveHint
    case .SQLITE_FULL: hint = ". Make room on the disk"
    case .SQLITE_READONLY: hint = ". Make it and its folder writable"
    default: hint = ""
    }
    return JournalError(message: "Cannot \(verb) the journal \(file): \(reason)\(hint)")
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
