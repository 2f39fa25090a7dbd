package import Coach
import GRDB

/// Check-ins. Each lists its immediate predecessors, so that journals from two machines can be
/// merged without trusting a clock: a check-in is in force until a later one supersedes it.
extension Journal {
  /// Saves the outcome of a check-in with its answers and clearances; returns its id. It supersedes
  /// only the check-ins already known when it began, given by their ids: any added since by another
  /// process or a merge remain in force.
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

  /// Deletes all answers and clearances. Advice to see someone remains in force, and sessions keep
  /// their pain scores and places.
  package func forgetAnswers() throws(StorageProblem) {
    try write { db in
      try db.execute(
        sql: "UPDATE check_in SET given = '[]', kept = '[]', cleared = '[]', forgotten = 1")
    }
    try overwrite()
  }

  /// The latest check-in, if any, with its remaining answers and clearances.
  ///
  /// After a merge, several independent check-ins may be in force. The result then combines the
  /// most urgent advice with the rules of all; it keeps only clearances common to all, and no
  /// answers, so everything is asked again.
  package func lastCheckIn() throws(StorageProblem) -> CheckInRecord? {
    try standing().checkIn
  }

  /// The latest check-in, with the ids of all the check-ins it combines.
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

  /// The check-ins since a time in milliseconds since 1970, oldest first.
  package func checkIns(since moment: Int64) throws(StorageProblem) -> [CheckInRecord] {
    try read { db in
      try readable(db, "SELECT * FROM check_in WHERE at >= ? ORDER BY at, id", [moment]) {
        try CheckInLine(row: $0).record
      }
    }
  }

  /// What check-ins since a time in milliseconds since 1970 told the user, oldest first: those in
  /// which a rule held, or that said that a health professional had looked.
  package func advice(since moment: Int64) throws(StorageProblem) -> [PastAdvice] {
    try read { db in
      try readable(
        db,
        """
        SELECT id, at, utc_offset, rules,
          CASE WHEN given LIKE '%"cleared"%' THEN given ELSE '[]' END AS given
        FROM check_in WHERE at >= ? AND (rules <> '[]' OR given LIKE '%"cleared"%')
        ORDER BY at, id
        """, [moment]
      ) { try AdviceLine(row: $0).advice }
    }
  }

  /// The check-ins in force. They may include advice to see someone, so one unreadable row fails
  /// the query.
  static func lastRows(_ db: Database) throws -> [CheckInLine] {
    try Row.fetchAll(db, sql: "SELECT * FROM check_in WHERE superseded = 0 ORDER BY id")
      .map(CheckInLine.init(row:))
  }
}
