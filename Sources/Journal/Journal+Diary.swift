package import Coach
import GRDB

/// Lines of the diary that belong to no session.
extension Journal {
  /// Adds a line of the diary.
  package func log(_ entry: DiaryEntry, at time: WallTime) throws(StorageProblem) {
    try write { try EntryRow(entry, id: Self.newID(), at: time).insert($0) }
  }

  /// The lines since a moment, in milliseconds since 1970 began, the oldest first.
  package func entries(since moment: Int64) throws(StorageProblem) -> [StoredEntry] {
    try read { db in
      try EntryRow.fetchAll(
        db, sql: "SELECT * FROM entry WHERE at >= ? ORDER BY at, rowid", arguments: [moment]
      ).map(\.stored)
    }
  }

  /// The user's activities as they were told last, with when that was: one that was left out there is
  /// none any more.
  package func lastActivities() throws(StorageProblem) -> (activities: [Activity], at: WallTime)? {
    let last = try read { db in
      try EntryRow.fetchOne(
        db, sql: "SELECT * FROM entry WHERE activities <> '[]' ORDER BY at DESC, rowid DESC LIMIT 1"
      )?.stored
    }
    return last.map { ($0.entry.activities, $0.at) }
  }
}

extension EntryRow {
  fileprivate var stored: StoredEntry {
    StoredEntry(entry: entry, at: WallTime(milliseconds: at, offset: utcOffset))
  }
}
