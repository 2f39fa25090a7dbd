package import Coach
import GRDB
import Platform

/// The journal as a whole: exporting, importing, backing up and deleting.
extension Journal {
  /// Exports everything as JSON Lines (docs/journal.md), piece by piece: sessions, check-ins, then
  /// diary entries, each sorted by id.
  package func export(_ write: (String) throws -> Void) throws(StorageProblem) {
    try read { db in
      try write(ExportText.line(ExportText.Head()) + "\n")
      _ = try readable(db, "SELECT * FROM session ORDER BY id") { row in
        try write(ExportText.line(JournalLine.session(SessionLine(row: row))) + "\n")
      }
      _ = try readable(db, "SELECT * FROM check_in ORDER BY id") { row in
        try write(ExportText.line(JournalLine.checkIn(CheckInLine(row: row))) + "\n")
      }
      _ = try readable(db, "SELECT * FROM entry ORDER BY id") { row in
        try write(ExportText.line(JournalLine.entry(EntryLine(row: row))) + "\n")
      }
    }
  }

  /// Imports the text of an export; returns the number of new or updated rows. Any error rejects
  /// the whole import.
  @discardableResult
  package func merge(export text: String, file: String) throws(ImportProblem) -> Int {
    try merge(try ExportText.rows(text, file: file))
  }

  /// Imports another machine's journal from its file, which is left unchanged; returns the number
  /// of new or updated rows.
  @discardableResult
  package func merge(journal path: String) throws(ImportProblem) -> Int {
    let rows: [JournalLine]
    do { rows = try self.rows(of: path) } catch { throw importProblem(error) }
    for row in rows {
      if let problem = row.problem { throw .row(id: row.id, file: path, problem) }
    }
    return try merge(rows)
  }

  /// The rows of another machine's journal, read from a copy: the file may be of an older version,
  /// or in a read-only place.
  private func rows(of path: String) throws -> [JournalLine] {
    guard Files.canRead(path) else { throw StoreFile.refused(.read, path) }
    guard try StoreFile.isDatabase(path) else { throw ImportProblem.notAJournal(file: path) }
    StoreFile.removeTemporaryFolders(beside: file)
    let folder = try StoreFile.makeTemporaryFolder(beside: file)
    defer { StoreFile.removeFolder(folder) }
    let copy = folder + "/journal.sqlite"
    try StoreFile.copy(path, to: copy)
    if Files.exists(path + "-wal") { try StoreFile.copy(path + "-wal", to: copy + "-wal") }
    do {
      let other = try Journal(file: copy, knownAs: path)
      guard try other.read({ try String.fetchOne($0, sql: "PRAGMA quick_check") }) == "ok" else {
        throw ImportProblem.damagedOrBusy(file: path)
      }
      return try other.rows()
    } catch StorageProblem.damaged(let attempt) { throw ImportProblem.damaged(attempt) }
  }

  private func importProblem(_ error: any Error) -> ImportProblem {
    error as? ImportProblem ?? .storage(Self.problem(error, .write, name))
  }

  private func rows() throws(StorageProblem) -> [JournalLine] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM session").map { .session(try SessionLine(row: $0)) }
        + Row.fetchAll(db, sql: "SELECT * FROM check_in").map { .checkIn(try CheckInLine(row: $0)) }
        + Row.fetchAll(db, sql: "SELECT * FROM entry").map { .entry(try EntryLine(row: $0)) }
    }
  }

  private func merge(_ rows: [JournalLine]) throws(ImportProblem) -> Int {
    do { return try queue.write { try Self.merge(rows, $0) } } catch { throw importProblem(error) }
  }

  private static func merge(_ rows: [JournalLine], _ db: Database) throws -> Int {

    var news = 0
    for row in rows {
      let row = try Self.withoutSuperseded(row, db)
      let known = try Self.known(row, db)
      let joined = known?.joined(with: row) ?? row
      if joined == known { continue }
      news += 1
      try Self.put(joined, db)
    }
    // Check-ins with a successor are no longer in force.
    try db.execute(
      sql: """
        UPDATE check_in SET superseded = 1, kept = '[]'
        WHERE id IN (SELECT value FROM check_in AS later, json_each(later.earlier))
        """)
    guard try CheckInLine.fetchCount(db) == 0 || !Self.lastRows(db).isEmpty else {
      throw ImportProblem.circle
    }
    return news
  }

  /// The row, without its kept answers if its check-in is already superseded here.
  private static func withoutSuperseded(_ row: JournalLine, _ db: Database) throws -> JournalLine {
    guard case .checkIn(var checkIn) = row,
      try Bool.fetchOne(
        db, sql: "SELECT superseded FROM check_in WHERE id = ?", arguments: [checkIn.id]) == true
    else { return row }
    checkIn.kept = []
    return .checkIn(checkIn)
  }

  private static func known(_ row: JournalLine, _ db: Database) throws -> JournalLine? {
    switch row {
    case .session(let row): try SessionLine.fetchOne(db, key: row.id).map(JournalLine.session)
    case .checkIn(let row): try CheckInLine.fetchOne(db, key: row.id).map(JournalLine.checkIn)
    case .entry(let row): try EntryLine.fetchOne(db, key: row.id).map(JournalLine.entry)
    }
  }

  private static func put(_ row: JournalLine, _ db: Database) throws {
    switch row {
    case .session(let row): try row.upsert(db)
    case .checkIn(let row): try row.upsert(db)
    case .entry(let row): try row.upsert(db)
    }
  }

  /// The damage to the file, in SQLite's words; `nil` if it is intact.
  package func damage() throws(StorageProblem) -> String? {
    let found = try read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
    return found == "ok" ? nil : found
  }

  /// Writes a complete copy to a new file readable only by its owner.
  package func backUp(to path: String) throws(StorageProblem) {
    let descriptor = try StoreFile.open(
      path, .readWrite, [.create, .exclusiveCreate], doing: .write)
    try? descriptor.close()
    do {
      let copy = try DatabaseQueue(path: path)
      defer { copy.retire() }
      try queue.backup(to: copy)
      // A single file, with no log beside it.
      try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    } catch {
      try? Files.remove(path)
      throw Self.problem(error, .copy, path)
    }
  }

  /// Permanently deletes everything: overwrites the file's contents and leaves nothing beside it.
  package func deleteAll() throws(StorageProblem) {
    try write { db in
      try db.execute(
        sql: "DELETE FROM session; DELETE FROM check_in; DELETE FROM entry")
    }
    // The emptied pages must reach the file before it shrinks.
    try overwrite()
    do { try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM") } } catch {
      throw Self.problem(error, .empty, name)
    }
    try overwrite()
    StoreFile.removeTemporaryFolders(beside: file)
  }

  /// Removes the file of a journal that can't be opened, along with its helper files.
  package static func remove(file: String) throws(StorageProblem) {
    for path in [file, file + "-wal", file + "-shm", file + "-journal", file + ".lock"] {
      try StoreFile.attempt(.remove, path) { try Files.removeIfThere(path) }
    }
    StoreFile.removeTemporaryFolders(beside: file)
  }

  /// Overwrites deleted content in the file, and empties its log.
  func overwrite() throws(StorageProblem) {
    do { try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) } } catch {
      throw Self.problem(error, .empty, name)
    }
  }
}
