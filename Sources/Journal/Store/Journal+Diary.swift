package import Coach
import GRDB

/// Lines of the diary that belong to no session.
extension Journal {
  /// Adds a line of the diary.
  package func log(_ entry: DiaryEntry, at time: WallTime) throws(StorageProblem) {
    try write { try EntryLine(entry, id: Self.newID(), at: time).insert($0) }
  }

  /// The lines since a moment, in milliseconds since 1970 began, the oldest first.
  package func entries(since moment: Int64) throws(StorageProblem) -> [StoredEntry] {
    try read { db in
      try readable(db, "SELECT * FROM entry WHERE at >= ? ORDER BY at, rowid", [moment]) {
        try EntryLine(row: $0).stored
      }
    }
  }

  /// The user's activities as they were told last, with when that was: one that was left out there is
  /// none any more.
  package func lastActivities() throws(StorageProblem) -> (activities: [Activity], at: WallTime)? {
    let last = try read { db in
      try readable(
        db, "SELECT * FROM entry WHERE activities <> '[]' ORDER BY at DESC, rowid DESC", most: 1
      ) { try EntryLine(row: $0).stored }.first
    }
    return last.map { ($0.entry.activities, $0.at) }
  }
}

extension EntryLine {
  fileprivate var stored: StoredEntry {
    StoredEntry(entry: entry, at: WallTime(milliseconds: at, offset: utcOffset))
  }
}
