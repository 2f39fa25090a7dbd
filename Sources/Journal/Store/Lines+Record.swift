import GRDB

// The lines of an export are the rows of the tables.

extension SessionLine: FetchableRecord, PersistableRecord {
  static let databaseTableName = "session"
}

extension CheckInLine: FetchableRecord, PersistableRecord {
  static let databaseTableName = "check_in"
}

extension EntryLine: FetchableRecord, PersistableRecord {
  static let databaseTableName = "entry"
}
