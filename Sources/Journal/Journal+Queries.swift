package import Coach
import GRDB

/// What the journal tells of the past: for learning, for the course of the pain, and for pictures.
extension Journal {
  /// The last rated sessions of at least a minute, the newest first, at most `most`: those that learning
  /// looks at.
  package func ratedSessions(most: Int = TechniqueFindings.mostSessions) throws(StorageProblem)
    -> [RatedSession]
  {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT technique, routine, pain_before, pain_after FROM session
          WHERE pain_after IS NOT NULL AND active_ms >= 60000
          ORDER BY ended_at DESC, id LIMIT ?
          """, arguments: [most]
      ).compactMap { row in
        Technique(rawValue: row[0]).map {
          RatedSession(
            technique: $0, routine: Routine.ID(row[1] as String), before: row[2], after: row[3])
        }
      }
    }
  }

  /// The sessions since a moment, the oldest first, in short.
  package func recentSessions(since moment: Int64) throws(StorageProblem) -> [StoredRecent] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT routine, ended_at, pain_before, pain_after, pain_next_morning FROM session
          WHERE ended_at >= ? ORDER BY ended_at, rowid
          """, arguments: [moment]
      ).map {
        StoredRecent(
          routine: Routine.ID($0[0] as String), endedAt: $0[1], before: $0[2], after: $0[3],
          nextMorning: $0[4])
      }
    }
  }

  /// All pain that was told since a moment: at check-ins, before sessions without one, on the mornings
  /// after (as if at 4 o'clock) and in the diary.
  package func readings(since moment: Int64) throws(StorageProblem) -> [StoredReading] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT began_at, pain_before FROM session WHERE ended_at >= :moment
            AND NOT EXISTS (SELECT 1 FROM check_in WHERE pain IS NOT NULL
              AND at BETWEEN began_at - 7200000 AND began_at + 60000)
          UNION ALL SELECT (day + 1) * 86400000 - utc_offset * 1000 + 14400000, pain_next_morning
            FROM session WHERE ended_at >= :moment AND pain_next_morning IS NOT NULL
          UNION ALL SELECT at, pain FROM check_in WHERE at >= :moment AND pain IS NOT NULL
          UNION ALL SELECT at, pain FROM entry WHERE at >= :moment AND pain IS NOT NULL
          ORDER BY 1
          """, arguments: ["moment": moment]
      ).map { StoredReading(at: $0[0], pain: $0[1]) }
    }
  }

  /// The days of a period on which there was something.
  package func days(in period: Period) throws(StorageProblem) -> [ProgressSummary.Day] {
    try read { try Self.days(in: period, $0) }
  }

  /// All that is shown of a period.
  package func progress(in period: Period) throws(StorageProblem) -> ProgressSummary {
    let helpsMost = TechniqueFindings(EffectEstimates(try ratedSessions()))
    return try read { db in
      let list = try SessionRow.fetchAll(
        db,
        sql: """
          SELECT * FROM session WHERE ended_at BETWEEN ? AND ? AND +day BETWEEN ? AND ?
          ORDER BY ended_at DESC, rowid DESC LIMIT ?
          """,
        arguments: [
          period.around.lowerBound, period.around.upperBound, period.first.number,
          period.last.number, ProgressSummary.longestList,
        ])
      return ProgressSummary(
        period: period, days: try Self.days(in: period, db),
        techniques: try Self.techniques(in: period, db), places: try Self.places(in: period, db),
        sessions: list.compactMap(\.stored).map {
          ProgressSummary.Session(record: $0.record, ended: $0.endedAt)
        },
        activities: try Self.activities(in: period, db), helpsMost: helpsMost)
    }
  }

  private static func days(in period: Period, _ db: Database) throws -> [ProgressSummary.Day] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT day, sum(sessions), sum(active), avg(before), avg(after), avg(diary) FROM (
          SELECT day, 1 AS sessions, active_ms AS active, pain_before AS before,
            pain_after AS after, NULL AS diary
            FROM session WHERE day BETWEEN :first AND :last
          UNION ALL SELECT (at + utc_offset * 1000) / 86400000, 0, 0, pain, NULL, NULL
            FROM check_in WHERE at BETWEEN :start AND :end AND pain IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM session
                WHERE ended_at BETWEEN at AND at + 10800000 AND began_at <= at + 7200000)
          UNION ALL SELECT (at + utc_offset * 1000) / 86400000, 0, 0, NULL, NULL, pain
            FROM entry WHERE at BETWEEN :start AND :end AND pain IS NOT NULL
        ) WHERE day BETWEEN :first AND :last GROUP BY day ORDER BY day
        """,
      arguments: days(of: period)
    ).map { row in
      ProgressSummary.Day(
        day: CalendarDay(row[0]), sessions: row[1], active: .milliseconds(row[2] as Int64),
        before: row[3], after: row[4], diary: row[5])
    }
  }

  /// What was done of each technique.
  private static func techniques(
    in period: Period, _ db: Database
  ) throws -> [ProgressSummary.Share] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT technique, count(*), sum(active_ms), avg(pain_after - pain_before)
        FROM session WHERE day BETWEEN ? AND ?
        GROUP BY technique ORDER BY count(*) DESC, technique
        """, arguments: [period.first.number, period.last.number]
    ).map { row in
      ProgressSummary.Share(
        key: row[0], sessions: row[1], active: .milliseconds(row[2] as Int64), change: row[3])
    }
  }

  /// What was done for each place, and how often the diary names it.
  private static func places(in period: Period, _ db: Database) throws -> [ProgressSummary.Share] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT place, sum(sessions), sum(active), avg(change), sum(entries) FROM (
          SELECT value AS place, 1 AS sessions, active_ms AS active,
            pain_after - pain_before AS change, 0 AS entries
            FROM session, json_each(places) WHERE day BETWEEN :first AND :last
          UNION ALL SELECT value, 0, 0, NULL, 1 FROM entry, json_each(places)
            WHERE at BETWEEN :start AND :end
              AND (at + utc_offset * 1000) / 86400000 BETWEEN :first AND :last
        ) GROUP BY place ORDER BY sum(sessions) DESC, sum(entries) DESC, place
        """, arguments: days(of: period)
    ).map { row in
      ProgressSummary.Share(
        key: row[0], sessions: row[1], active: .milliseconds(row[2] as Int64), change: row[3],
        entries: row[4])
    }
  }

  /// The days of a period for a statement, and the moments that hold them in any time zone.
  private static func days(of period: Period) -> StatementArguments {
    [
      "first": period.first.number, "last": period.last.number,
      "start": period.around.lowerBound, "end": period.around.upperBound,
    ]
  }

  private static func activities(
    in period: Period, _ db: Database
  ) throws -> [ProgressSummary.ActivityDay] {
    try EntryRow.fetchAll(
      db,
      sql: """
        SELECT * FROM entry WHERE activities <> '[]' AND at BETWEEN ? AND ?
        ORDER BY at DESC LIMIT ?
        """,
      arguments: [
        period.around.lowerBound, period.around.upperBound, ProgressSummary.longestList,
      ]
    ).reversed().compactMap { row in
      let day = WallTime(milliseconds: row.at, offset: row.utcOffset).day
      guard day >= period.first, day <= period.last else { return nil }
      return ProgressSummary.ActivityDay(day: day, activities: row.entry.activities)
    }
  }
}

extension Period {
  /// Moments, in milliseconds since 1970 began, that hold all of its days in any time zone.
  fileprivate var around: ClosedRange<Int64> {
    Int64(first.number - 2) * 86_400_000...Int64(last.number + 3) * 86_400_000
  }
}
