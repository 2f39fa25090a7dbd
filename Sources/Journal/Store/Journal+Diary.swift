package import Coach
import GRDB

/// Diary entries, which belong to no session.
extension Journal {
  /// Adds a diary entry.
  package func log(_ entry: DiaryEntry, at time: WallTime) throws(StorageProblem) {
    try write { try EntryLine(entry, id: Self.newID(), at: time).insert($0) }
  }

  /// The entries since a time in milliseconds since 1970, oldest first.
  package func entries(since moment: Int64) throws(StorageProblem) -> [StoredEntry] {
    try read { db in
      try readable(db, "SELECT * FROM entry WHERE at >= ? ORDER BY at, rowid", [moment]) {
        try EntryLine(row: $0).stored
      }
    }
  }

  /// The user's latest activity scores, with the time of that entry. An activity missing from it
  /// has been dropped.
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
