package import Coach
import GRDB

/// Check-ins. Each names the ones that were last before it, so that the journals of two machines
/// can be merged without trusting a clock: what stands is what no later check-in has replaced.
extension Journal {
  /// Notes the outcome of a check-in, and keeps its answers and what was cleared so far; returns its
  /// id. It comes after the check-ins that were known when it began, by their ids, and after no others:
  /// what another process, or a merge, has brought in since still stands.
  @discardableResult
  package func keep(
    _ checkIn: CheckInRecord, after known: [String]
  ) throws(StorageProblem) -> String {
    guard Set(checkIn.answers.map(\.question)).count == checkIn.answers.count else {
      throw .repeatedAnswer
    }
    let id = Self.newID()
    try write { db in
      let last = try Self.lastRows(db).filter { known.contains($0.id) }
      let before = last.flatMap(\.kept).reduce(into: [:]) { $0[$1.question] = $1 }
      try CheckInLine(checkIn, id: id, after: last.map(\.id).sorted(), before).insert(db)
      for row in last {
        try db.execute(
          sql: "UPDATE check_in SET superseded = 1, kept = '[]' WHERE id = ?", arguments: [row.id])
      }
    }
    return id
  }

  /// Forgets all answers and clearances. Advice that someone should look stands, and so do the
  /// sessions, with their pain and places.
  package func forgetAnswers() throws(StorageProblem) {
    try write { db in
      try db.execute(
        sql: "UPDATE check_in SET given = '[]', kept = '[]', cleared = '[]', forgotten = 1")
    }
    try overwrite()
  }

  /// The last check-in, if there was one, with the answers and clearances that are kept.
  ///
  /// After a merge there may be several that know nothing of each other. Then the most urgent advice
  /// stands, with the rules of all; only what was cleared in each is cleared, and everything is asked
  /// again.
  package func lastCheckIn() throws(StorageProblem) -> CheckInRecord? {
    try standing().checkIn
  }

  /// The same, with the ids of all that it is made of.
  package func standing() throws(StorageProblem) -> (checkIn: CheckInRecord?, ids: [String]) {
    let rows = try read(Self.lastRows)
    return (Self.standing(rows), rows.map(\.id))
  }

  private static func standing(_ rows: [CheckInLine]) -> CheckInRecord? {
    let records = rows.map(\.record)
    guard var standing = records.first else { return nil }
    for record in records.dropFirst() {
      standing.at = max(standing.at, record.at)
      standing.advice = max(standing.advice, record.advice)
      standing.rules.formUnion(record.rules)
      standing.cleared.formIntersection(record.cleared)
      standing.answers = []
    }
    return standing
  }

  /// The check-ins since a moment, in milliseconds since 1970 began, the oldest first.
  package func checkIns(since moment: Int64) throws(StorageProblem) -> [CheckInRecord] {
    try read { db in
      try readable(db, "SELECT * FROM check_in WHERE at >= ? ORDER BY at, id", [moment]) {
        try CheckInLine(row: $0).record
      }
    }
  }

  /// The last check-ins. Advice to see someone may be among them: one that cannot be read fails all.
  static func lastRows(_ db: Database) throws -> [CheckInLine] {
    try Row.fetchAll(db, sql: "SELECT * FROM check_in WHERE superseded = 0 ORDER BY id")
      .map(CheckInLine.init(row:))
  }
}
