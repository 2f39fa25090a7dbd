package import Coach
import GRDB

/// Sessions: saved when they end, rated afterwards, and rated once more the next morning.
extension Journal {
  /// Saves a session that has ended, under its checkpoint's id if it has one, and links it to the
  /// latest check-in; returns the id for rating it. A session already saved is left unchanged.
  @discardableResult
  package func save(
    _ record: SessionRecord, id: String? = nil, began: WallTime? = nil, at time: WallTime
  ) throws(StorageProblem) -> String {
    let id = id ?? Self.newID()
    try write { db in
      guard try !SessionLine.exists(db, key: id) else { return }
      let checkIn = try String.fetchOne(
        db, sql: "SELECT id FROM check_in WHERE superseded = 0 ORDER BY at DESC, id LIMIT 1")
      let start = began?.milliseconds ?? time.milliseconds - record.active.wholeMilliseconds
      try SessionLine(record, id: id, began: start, ended: time, checkIn: checkIn).insert(db)
    }
    return id
  }

  /// Whether a session with this id is saved.
  package func hasSession(_ id: String) throws(StorageProblem) -> Bool {
    try read { try SessionLine.exists($0, key: id) }
  }

  /// Adds the pain after the session, 0-10, and a note.
  package func rate(_ id: String, pain: Int, note: String) throws(StorageProblem) {
    try change(
      id, "UPDATE session SET pain_after = ?, note = ?, ratings = ratings + 1 WHERE id = ?",
      [pain, note, id])
  }

  /// Adds the pain the next morning, 0-10, or `nil` if the user didn't say. The question is not
  /// asked again.
  package func rateMorning(_ id: String, pain: Int?) throws(StorageProblem) {
    try change(
      id, "UPDATE session SET pain_next_morning = ?, morning_asked = 1 WHERE id = ?", [pain, id])
  }

  private func change(
    _ id: String, _ sql: String, _ arguments: StatementArguments
  ) throws(StorageProblem) {
    try write { db in
      try db.execute(sql: sql, arguments: arguments)
      guard db.changesCount == 1 else {
        throw StorageProblem.noSession(id: id, file: file)
      }
    }
  }

  /// The number of sessions.
  package func sessionCount() throws(StorageProblem) -> Int {
    try read { try SessionLine.fetchCount($0) }
  }

  /// The newest session, if any.
  package func lastSession() throws(StorageProblem) -> PastSession? {
    try read { db in
      try readable(db, "SELECT * FROM session ORDER BY ended_at DESC, rowid DESC", most: 1) {
        try SessionLine(row: $0).session
      }.first ?? nil
    }
  }

  /// The sessions that ended since a time in milliseconds since 1970, oldest first.
  package func sessions(since moment: Int64) throws(StorageProblem) -> [PastSession] {
    try read { db in
      try readable(
        db, "SELECT * FROM session WHERE ended_at >= ? ORDER BY ended_at, rowid", [moment]
      ) { try SessionLine(row: $0).session }.compactMap { $0 }
    }
  }

  /// The latest session still awaiting its next-morning question, with its id; only if that morning
  /// was today or yesterday, as memory fades after that. A night belongs to the day before until 4
  /// o'clock.
  package func unaskedMorning(
    at time: WallTime
  ) throws(StorageProblem) -> (id: String, session: PastSession)? {
    try read { db in
      let today = time.night
      let row = try readable(
        db,
        """
        SELECT * FROM session
        WHERE (ended_at + utc_offset * 1000 - 14400000) / 86400000 BETWEEN ? AND ?
          AND day BETWEEN ? AND ?
        ORDER BY ended_at DESC, rowid DESC
        """, [today - 2, today - 1, today - 2, today], most: 1, SessionLine.init(row:)
      ).first
      guard let row, !row.morningAsked, let session = row.session else { return nil }
      return (row.id, session)
    }
  }

  /// The places off limits at a given time, each with its end time. One unreadable row fails the
  /// query, as it might hold such a place.
  package func restingPlaces(
    at time: WallTime
  ) throws(StorageProblem) -> [(place: RestingPlace, until: WallTime)] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM session WHERE off_until > ?", arguments: [time.milliseconds]
      ).map(SessionLine.init(row:)).compactMap { row in
        guard let stop = row.stop, let until = row.offUntil else { return nil }
        return (stop.place, WallTime(milliseconds: until, offset: row.utcOffset))
      }
    }
  }
}

extension WallTime {
  /// The day number, with the hours before 4 o'clock counted as the day before.
  fileprivate var night: Int {
    WallTime(milliseconds: milliseconds - 14_400_000, offset: offset).day.number
  }
}
