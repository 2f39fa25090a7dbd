import GRDB
import Glibc

/// The journal as a whole: to take it elsewhere, to bring others in, to keep a copy, to be rid of it.
extension Journal {
  /// Everything as JSON Lines (docs/journal.md), given piece by piece: the sessions, the check-ins, the
  /// diary, each by its id.
  package func export(_ write: (String) throws -> Void) throws(JournalError) {
    try read { db in
      try write(ExportText.line(ExportText.Head()) + "\n")
      let sessions = try SessionRow.fetchCursor(db, sql: "SELECT * FROM session ORDER BY id")
      while let row = try sessions.next() {
        try write(ExportText.line(JournalRow.session(row)) + "\n")
      }
      let checkIns = try CheckInRow.fetchCursor(db, sql: "SELECT * FROM check_in ORDER BY id")
      while let row = try checkIns.next() {
        try write(ExportText.line(JournalRow.checkIn(row)) + "\n")
      }
      let entries = try EntryRow.fetchCursor(db, sql: "SELECT * FROM entry ORDER BY id")
      while let row = try entries.next() {
        try write(ExportText.line(JournalRow.entry(row)) + "\n")
      }
    }
  }

  /// Takes in the text of an export; returns how many rows were new, or told something new. Nothing is
  /// taken in where anything in it is wrong.
  @discardableResult
  package func merge(export text: String, file: String) throws(JournalError) -> Int {
    try merge(try ExportText.rows(text, file: file))
  }

  /// Takes in the journal of another machine, from its file, which stays as it is; returns how many rows
  /// were new, or told something new.
  @discardableResult
  package func merge(journal path: String) throws(JournalError) -> Int {
    guard access(path, R_OK) == 0 else { throw StoreFile.failure("cannot read \(path)") }
    guard try StoreFile.isDatabase(path) else {
      throw JournalError(
        message: "\(path) is no journal; for an export there is `knead journal import`")
    }
    // Looked at in a copy: it may be of an older version, or where nothing can be written.
    StoreFile.removeTemporaryFolders(beside: file)
    let folder = try StoreFile.makeTemporaryFolder(beside: file)
    defer { StoreFile.removeFolder(folder) }
    let copy = folder + "/journal.sqlite"
    try StoreFile.copy(path, to: copy)
    if access(path + "-wal", F_OK) == 0 { try StoreFile.copy(path + "-wal", to: copy + "-wal") }
    let rows: [JournalRow]
    do throws(JournalError) {
      let other = try Journal(file: copy)
      guard try other.read({ try String.fetchOne($0, sql: "PRAGMA quick_check") }) == "ok" else {
        throw JournalError(message: "\(path) is damaged, or just being written to: try again")
      }
      rows = try other.rows()
    } catch {
      throw JournalError(
        message: error.message.replacing(copy, with: path)
          .replacing(Self.moveHint, with: ". Nothing of it was taken in"))
    }
    for row in rows {
      if let problem = row.problem {
        throw JournalError(message: "\(path), \(row.id): \(problem.text)")
      }
    }
    return try merge(rows)
  }

  private func rows() throws(JournalError) -> [JournalRow] {
    try read { db in
      try SessionRow.fetchAll(db).map(JournalRow.session)
        + CheckInRow.fetchAll(db).map(JournalRow.checkIn)
        + EntryRow.fetchAll(db).map(JournalRow.entry)
    }
  }

  private func merge(_ rows: [JournalRow]) throws(JournalError) -> Int {
    try write { db in
      var news = 0
      for row in rows {
        let row = try Self.withoutSuperseded(row, db)
        let known = try Self.known(row, db)
        let joined = known?.joined(with: row) ?? row
        if joined == known { continue }
        news += 1
        try Self.put(joined, db)
      }
      // What another check-in came after does not stand any more.
      try db.execute(
        sql: """
          UPDATE check_in SET superseded = 1, kept = '[]'
          WHERE id IN (SELECT value FROM check_in AS later, json_each(later.earlier))
          """)
      guard try CheckInRow.fetchCount(db) == 0 || !Self.lastRows(db).isEmpty else {
        throw JournalError(message: "these check-ins come after each other in a circle")
      }
      return news
    }
  }

  /// The row; where later check-ins are known here, without the answers that stood after it.
  private static func withoutSuperseded(_ row: JournalRow, _ db: Database) throws -> JournalRow {
    guard case .checkIn(var checkIn) = row,
      try Bool.fetchOne(
        db, sql: "SELECT superseded FROM check_in WHERE id = ?", arguments: [checkIn.id]) == true
    else { return row }
    checkIn.kept = []
    return .checkIn(checkIn)
  }

  private static func known(_ row: JournalRow, _ db: Database) throws -> JournalRow? {
    switch row {
    case .session(let row): try SessionRow.fetchOne(db, key: row.id).map(JournalRow.session)
    case .checkIn(let row): try CheckInRow.fetchOne(db, key: row.id).map(JournalRow.checkIn)
    case .entry(let row): try EntryRow.fetchOne(db, key: row.id).map(JournalRow.entry)
    }
  }

  private static func put(_ row: JournalRow, _ db: Database) throws {
    switch row {
    case .session(let row): try row.upsert(db)
    case .checkIn(let row): try row.upsert(db)
    case .entry(let row): try row.upsert(db)
    }
  }

  /// What is damaged in the file, in SQLite's words; `nil` where all is whole.
  package func damage() throws(JournalError) -> String? {
    let found = try read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
    return found == "ok" ? nil : found
  }

  /// Writes a whole copy into a new file that its owner alone can read.
  package func backUp(to path: String) throws(JournalError) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StoreFile.failure("cannot write \(path)") }
    close(descriptor)
    do {
      let copy = try DatabaseQueue(path: path)
      try queue.backup(to: copy)
      // One file, and nothing beside it.
      try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try copy.close()
    } catch {
      unlink(path)
      throw Self.failure(error, "copy", path)
    }
  }

  /// Deletes everything for good: what was in the file is overwritten, and nothing is left beside it.
  package func deleteAll() throws(JournalError) {
    try write { db in
      try db.execute(
        sql: "DELETE FROM session; DELETE FROM check_in; DELETE FROM entry")
    }
    // The emptied pages have to be in the file before it is made smaller.
    try overwrite()
    do { try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM") } } catch {
      throw Self.failure(error, "empty", file)
    }
    try overwrite()
    StoreFile.removeTemporaryFolders(beside: file)
  }

  /// Removes the file of a journal that cannot be opened, and all that is beside it.
  package static func remove(file: String) throws(JournalError) {
    for path in [file, file + "-wal", file + "-shm", file + "-journal", file + ".lock"] {
      guard unlink(path) == 0 || errno == ENOENT else {
        throw StoreFile.failure("cannot remove \(path)")
      }
    }
    StoreFile.removeTemporaryFolders(beside: file)
  }

  /// Writes what was deleted over in the file itself, and empties the log beside it.
  func overwrite() throws(JournalError) {
    do { try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) } } catch {
      throw Self.failure(error, "empty", file)
    }
  }
}
