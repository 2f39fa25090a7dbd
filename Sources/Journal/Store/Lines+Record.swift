import GRDB

// Export lines map directly to table rows.

extension SessionLine: FetchableRecord, PersistableRecord {
  static let databaseTableName = "session"
}

extension CheckInLine: FetchableRecord, PersistableRecord {
  static let databaseTableName = "check_in"
}

extension EntryLine: FetchableRecord, PersistableRecord {
  static let databaseTableName = "entry"
}

extension AdviceLine: FetchableRecord {}
