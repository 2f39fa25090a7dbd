package import Coach
import GRDB

/// A session as it stands in the journal.
package struct StoredSession: Hashable, Sendable {
  package let record: SessionRecord
  package let endedAt: WallTime
}

/// An answer as it stands in the journal; `at` is in milliseconds since 1970 began, UTC.
package struct StoredAnswer: Hashable, Sendable {
  package let question: Question.ID
  package let answer: Answer
  package let at: Int64

  package init(question: Question.ID, answer: Answer, at: Int64) {
    self.question = question
    self.answer = answer
    self.at = at
  }
}

/// What a check-in came to, and the answers and clearances that outlive it.
package struct StoredCheckIn: Hashable, Sendable {
  package let answers: [StoredAnswer]
  package let advice: Advice
  /// The rules that held.
  package let rules: Set<RedFlag.ID>
  /// The rules that a health professional has looked into, in this check-in or before.
  package let cleared: Set<RedFlag.ID>

  package init(
    answers: [StoredAnswer], advice: Advice, rules: Set<RedFlag.ID>, cleared: Set<RedFlag.ID>
  ) {
    self.answers = answers
    self.advice = advice
    self.rules = rules
    self.cleared = cleared
  }
}

/// All that the program remembers, in one SQLite file. What a call has returned from is on disk.
package struct Journal: Sendable {
  private let queue: DatabaseQueue
  private let file: String

  /// Opens the journal in a file with an absolute path, and makes it where there is none.
  package init(file: String) throws(JournalError) {
    self.file = file
    try StoreFile.prepare(file)
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    do {
      queue = try StoreFile.withLock(on: file) {
        let queue = try DatabaseQueue(path: file, configuration: configuration)
        guard try queue.read({ try !Schema.migrator.hasBeenSuperseded($0) }) else {
          throw JournalError(message: "\(file) was written by a newer knead: use that one")
        }
        try Schema.migrator.migrate(queue)
        return queue
      }
    } catch { throw Self.failure(error, "open", file) }
  }

  /// Saves a session that has ended, under the id of its checkpoint where it had one; returns the
  /// id it can be rated by. A session that is there already stays as it is.
  @discardableResult
  package func save(
    _ record: SessionRecord, id: String? = nil, at time: WallTime
  ) throws(JournalError) -> String {
    let id = id ?? Self.newID()
    if try hasSession(id) { return id }
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO session (id, ended_at, utc_offset, routine, title, technique, ending,
            active_ms, pain_before, pain_after, note, eased)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id, time.milliseconds, time.offset, record.routine.text, record.title,
          record.technique.rawValue, record.ending.rawValue, record.active.wholeMilliseconds,
          record.painBefore, record.painAfter, record.note, record.eased,
        ])
      for (place, part) in record.parts.enumerated() {
        try db.execute(
          sql: """
            INSERT INTO part (session, place, step, title, side, time_ms)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            id, place, part.step, part.title, part.side?.rawValue, part.time.wholeMilliseconds,
          ])
      }
      if let stop = record.stop { try Self.save(stop, of: id, at: time, db) }
    }
    return id
  }

  private static func save(
    _ stop: SessionRecord.Stop, of session: String, at time: WallTime, _ db: Database
  ) throws {
    let regions = stop.place.regions.map(\.rawValue).sorted().joined(separator: " ")
    try db.execute(
      sql: """
        INSERT INTO stop (session, hurt, step, regions, everywhere, off_until)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        session, stop.hurt.text, stop.step, regions, stop.place.isEverywhere,
        time.milliseconds + Int64(stop.days) * 86_400_000,
      ])
  }

  /// Whether a session of this id is saved.
  package func hasSession(_ id: String) throws(JournalError) -> Bool {
    try read {
      try Bool.fetchOne(
        $0, sql: "SELECT EXISTS (SELECT 1 FROM session WHERE id = ?)", arguments: [id])
    } ?? false
  }

  /// The places that are off at a time, each with when that ends, in milliseconds since 1970 began.
  package func restingPlaces(
    at time: WallTime
  ) throws(JournalError) -> [(place: RestingPlace, until: Int64)] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT regions, everywhere, off_until FROM stop WHERE off_until > ?",
        arguments: [time.milliseconds]
      ).map { (Self.restingPlace($0), $0["off_until"]) }
    }
  }

  private static func restingPlace(_ row: Row) -> RestingPlace {
    let words = (row["regions"] as String).split(separator: " ")
    return RestingPlace(
      regions: Set(words.compactMap { Region(rawValue: String($0)) }),
      isEverywhere: row["everywhere"])
  }

  /// Adds to a saved session how the back felt after it, 0-10, and a note.
  package func rate(_ id: String, pain: Int, note: String) throws(JournalError) {
    try write { db in
      try db.execute(
        sql: "UPDATE session SET pain_after = ?, note = ? WHERE id = ?",
        arguments: [pain, note, id])
      guard db.changesCount == 1 else {
        throw JournalError(message: "\(file) has no session \(id) to rate")
      }
    }
  }

  /// Notes the outcome of a check-in, and keeps its answers and what was cleared so far.
  package func keep(_ checkIn: StoredCheckIn, at time: WallTime) throws(JournalError) {
    try write { db in
      try db.execute(
        sql: "INSERT INTO check_in (at, utc_offset, advice, rules) VALUES (?, ?, ?, ?)",
        arguments: [
          time.milliseconds, time.offset, checkIn.advice.rawValue,
          checkIn.rules.map(\.text).sorted().joined(separator: " "),
        ])
      try db.execute(sql: "DELETE FROM answer")
      for answer in checkIn.answers {
        try db.execute(
          sql: "INSERT INTO answer (question, answer, at) VALUES (?, ?, ?)",
          arguments: [answer.question.text, AnswerText.write(answer.answer), answer.at])
      }
      for rule in checkIn.cleared {
        try db.execute(
          sql: "INSERT OR IGNORE INTO clearance (rule, at) VALUES (?, ?)",
          arguments: [rule.text, time.milliseconds])
      }
    }
  }

  /// Forgets all answers and clearances. Advice that someone should look stands, and so do the
  /// sessions.
  package func forgetAnswers() throws(JournalError) {
    try write { db in
      try db.execute(sql: "DELETE FROM answer")
      try db.execute(sql: "DELETE FROM clearance")
    }
  }

  /// The last check-in, if there was one, with the answers and clearances that are kept.
  package func lastCheckIn() throws(JournalError) -> StoredCheckIn? {
    let answers = try answers()
    return try read { db in
      guard
        let row = try Row.fetchOne(db, sql: "SELECT * FROM check_in ORDER BY rowid DESC LIMIT 1"),
        let advice = Advice(rawValue: row["advice"])
      else { return nil }
      let rules = (row["rules"] as String).split(separator: " ").map { RedFlag.ID($0) }
      let cleared = try String.fetchAll(db, sql: "SELECT rule FROM clearance")
      return StoredCheckIn(
        answers: answers, advice: advice, rules: Set(rules),
        cleared: Set(cleared.map { RedFlag.ID($0) }))
    }
  }

  /// The answers of the last check-in.
  private func answers() throws(JournalError) -> [StoredAnswer] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT question, answer, at FROM answer ORDER BY question")
        .compactMap { row in
          AnswerText.read(row["answer"]).map {
            StoredAnswer(
              question: Question.ID(row["question"] as String), answer: $0, at: row["at"])
          }
        }
    }
  }

  /// How many sessions there are.
  package func sessionCount() throws(JournalError) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM session") ?? 0 }
  }

  /// The newest session, if any.
  package func lastSession() throws(JournalError) -> StoredSession? {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM session ORDER BY ended_at DESC, rowid DESC LIMIT 1")
        .flatMap { try Self.session($0, db) }
    }
  }

  private static func session(_ row: Row, _ db: Database) throws -> StoredSession? {
    guard let technique = Technique(rawValue: row["technique"]),
      let ending = SessionRecord.Ending(rawValue: row["ending"])
    else { return nil }
    let parts = try Row.fetchAll(
      db, sql: "SELECT * FROM part WHERE session = ? ORDER BY place",
      arguments: [row["id"] as String])
    let record = SessionRecord(
      routine: Routine.ID(row["routine"] as String), title: row["title"], technique: technique,
      ending: ending, active: .milliseconds(row["active_ms"] as Int64),
      parts: parts.map { part in
        SessionRecord.Part(
          step: part["step"], title: part["title"],
          side: (part["side"] as String?).flatMap(Side.init),
          time: .milliseconds(part["time_ms"] as Int64))
      },
      painBefore: row["pain_before"], painAfter: row["pain_after"], note: row["note"],
      stop: try stop(of: row["id"], db), eased: row["eased"])
    return StoredSession(
      record: record,
      endedAt: WallTime(milliseconds: row["ended_at"], offset: row["utc_offset"]))
  }

  private static func stop(of session: String, _ db: Database) throws -> SessionRecord.Stop? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT hurt, step, regions, everywhere, (off_until - ended_at) / 86400000 AS days
        FROM stop JOIN session ON session.id = stop.session WHERE session = ?
        """, arguments: [session]
    ).map { row in
      SessionRecord.Stop(
        hurt: Hurt.ID(row["hurt"] as String), step: row["step"], place: restingPlace(row),
        days: row["days"])
    }
  }

  private func write(_ work: (Database) throws -> Void) throws(JournalError) {
    do { try queue.write(work) } catch { throw Self.failure(error, "write", file) }
  }

  private func read<Result>(_ work: (Database) throws -> Result) throws(JournalError) -> Result {
    do { return try queue.read(work) } catch { throw Self.failure(error, "read", file) }
  }

  private static func failure(_ error: any Error, _ verb: String, _ file: String) -> JournalError {
    if let error = error as? JournalError { return error }
    let reason = (error as? DatabaseError)?.message ?? "\(error)"
    return JournalError(message: "Cannot \(verb) the journal \(file): \(reason)")
  }

  /// 128 random bits in hexadecimal: unique on every machine of a user.
  static func newID() -> String {
    (0..<2).map { _ in
      let text = String(UInt64.random(in: .min ... .max), radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }
    .joined()
  }
}
