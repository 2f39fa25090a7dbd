package import Coach
import GRDB

/// Rows are read by column name. Rows that can't be read, because another program wrote them, are
/// skipped and counted; where safety depends on every row, one such row fails the query.
extension Journal {
  /// The number of unreadable rows found so far.
  package var unreadableCount: Int { unreadable.count }

  /// The decoded rows of a query, or the first `most` that can be read. The `id` column identifies
  /// a row.
  func readable<Value>(
    _ db: Database, _ sql: String, _ arguments: StatementArguments = [:], most: Int = .max,
    _ decode: (Row) throws -> Value
  ) throws -> [Value] {
    var values: [Value] = []
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while values.count < most, let row = try rows.next() {
      // A copy, because a row still being iterated would decode text as the number 0.
      do { values.append(try decode(row.copy())) } catch is DecodingError {
        unreadable.insert(Self.name(of: row))
      } catch is RowDecodingError {
        unreadable.insert(Self.name(of: row))
      }
    }
    return values
  }

  /// Counts all unreadable rows.
  package func countUnreadable() throws(StorageProblem) -> Int {
    try read { db in
      _ = try readable(db, "SELECT * FROM session") { _ = try SessionLine(row: $0) }
      _ = try readable(db, "SELECT * FROM check_in") { _ = try CheckInLine(row: $0) }
      _ = try readable(db, "SELECT * FROM entry") { _ = try EntryLine(row: $0) }
    }
    return unreadableCount
  }

  private static func name(of row: Row) -> String {
    (row["id"] as DatabaseValue?)?.description ?? "\(row)"
  }
}
