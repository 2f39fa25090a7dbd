package import Coach
import GRDB

/// Rows are read by name. What cannot be read, because another program wrote to the file, is left out
/// and counted; only where safety rests on every row does one such row fail the whole.
extension Journal {
  /// How many rows could not be read so far.
  package var unreadableCount: Int { unreadable.count }

  /// What all rows of a statement stand for, or the first `most` that can be read. A row is told from
  /// others by its column `id`.
  func readable<Value>(
    _ db: Database, _ sql: String, _ arguments: StatementArguments = [:], most: Int = .max,
    _ decode: (Row) throws -> Value
  ) throws -> [Value] {
    var values: [Value] = []
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while values.count < most, let row = try rows.next() {
      // A copy: read as it passes by, a text would count as the number 0.
      do { values.append(try decode(row.copy())) } catch is DecodingError {
        unreadable.insert(Self.name(of: row))
      } catch is RowDecodingError {
        unreadable.insert(Self.name(of: row))
      }
    }
    return values
  }

  /// Counts all rows that cannot be read.
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
