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
    _ checkIn: StoredCheckIn, after known: [String], at time: WallTime
  ) throws(StorageProblem) -> String {
    let kept = checkIn.answers.map(AnswerJSON.init)
      .sorted { $0.question < $1.question }
    guard Set(kept.map(\.question)).count == kept.count else {
      throw .repeatedAnswer
    }
    let id = Self.newID()
    try write { db in
      let last = try Self.lastRows(db).filter { known.contains($0.id) }
      let before = last.flatMap(\.kept).reduce(into: [:]) { $0[$1.question] = $1 }
      let given = kept.filter { !$0.repeats(before[$0.question]) }
      try CheckInLine(
        id: id, at: time.milliseconds, utcOffset: time.offset, advice: checkIn.advice.rawValue,
        rules: checkIn.rules.map(\.text).sorted(), cleared: checkIn.cleared.map(\.text).sorted(),
        pain: Self.pain(given), given: given, kept: kept, earlier: last.map(\.id).sorted(),
        forgotten: false
      ).insert(db)
      for row in last {
        try db.execute(
          sql: "UPDATE check_in SET superseded = 1, kept = '[]' WHERE id = ?", arguments: [row.id])
      }
    }
    return id
  }

  /// The pain among answers, if it is one of them.
  private static func pain(_ answers: [AnswerJSON]) -> Int? {
    for answer in answers where answer.question == Question.ID.pain.text {
      if case .number(let pain)? = answer.stored?.answer { return pain }
    }
    return nil
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
  package func lastCheckIn() throws(StorageProblem) -> StoredCheckIn? {
    try standing().checkIn
  }

  /// The same, with the ids of all that it is made of.
  package func standing() throws(StorageProblem) -> (checkIn: StoredCheckIn?, ids: [String]) {
    let rows = try read(Self.lastRows)
    return (Self.standing(rows), rows.map(\.id))
  }

  private static func standing(_ rows: [CheckInLine]) -> StoredCheckIn? {
    guard let first = rows.first else { return nil }
    // An advice that this program does not know is taken for the most urgent one.
    let advice = rows.map { Advice(rawValue: $0.advice) ?? .emergency }.max() ?? .emergency
    let cleared = rows.dropFirst().reduce(Set(first.cleared)) { $0.intersection($1.cleared) }
    return StoredCheckIn(
      answers: rows.count == 1 ? first.kept.compactMap(\.stored) : [], advice: advice,
      rules: Set(rows.flatMap(\.rules).map { RedFlag.ID($0) }),
      cleared: Set(cleared.map { RedFlag.ID($0) }))
  }

  /// What the check-ins since a moment came to, in milliseconds since 1970 began, the oldest first.
  package func checkIns(since moment: Int64) throws(StorageProblem) -> [PastCheckIn] {
    try read { db in
      try readable(db, "SELECT * FROM check_in WHERE at >= ? ORDER BY at, id", [moment]) {
        let row = try CheckInLine(row: $0)
        return PastCheckIn(
          at: WallTime(milliseconds: row.at, offset: row.utcOffset),
          advice: Advice(rawValue: row.advice) ?? .emergency,
          rules: Set(row.rules.map { RedFlag.ID($0) }))
      }
    }
  }

  /// The last check-ins. Advice to see someone may be among them: one that cannot be read fails all.
  static func lastRows(_ db: Database) throws -> [CheckInLine] {
    try Row.fetchAll(db, sql: "SELECT * FROM check_in WHERE superseded = 0 ORDER BY id")
      .map(CheckInLine.init(row:))
  }
}

extension AnswerJSON {
  /// Whether it is an answer of an earlier check-in that was not asked again. Its time comes back
  /// rounded.
  fileprivate func repeats(_ earlier: AnswerJSON?) -> Bool {
    guard let earlier else { return false }
    return answer == earlier.answer && abs(at - earlier.at) < 5000
  }
}
