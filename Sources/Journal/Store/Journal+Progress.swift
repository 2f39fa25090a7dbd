package import Coach
import GRDB

/// The journal's data for a period, for charts and tables.
extension Journal {
  /// The days of a period that have any entries.
  package func days(in period: Period) throws(StorageProblem) -> [ProgressSummary.Day] {
    try read { try days(in: period, $0) }
  }

  /// All the progress shown for a period.
  package func progress(in period: Period) throws(StorageProblem) -> ProgressSummary {
    let helpsMost = TechniqueFindings(EffectEstimates(try ratedSessions()))
    return try read { db in
      let list = try readable(
        db,
        """
        SELECT * FROM session WHERE ended_at BETWEEN ? AND ? AND +day BETWEEN ? AND ?
        ORDER BY ended_at DESC, rowid DESC LIMIT ?
        """,
        [
          period.around.lowerBound, period.around.upperBound, period.first.number,
          period.last.number, ProgressSummary.longestList,
        ], SessionLine.init(row:))
      return ProgressSummary(
        period: period, days: try self.days(in: period, db),
        techniques: try self.techniques(in: period, db), places: try self.places(in: period, db),
        sessions: list.compactMap(\.session),
        activities: try self.activities(in: period, db), helpsMost: helpsMost)
    }
  }

  private func days(in period: Period, _ db: Database) throws -> [ProgressSummary.Day] {
    try readable(
      db,
      """
      SELECT day, sum(sessions) AS sessions, sum(active) AS active, avg(before) AS before,
        avg(after) AS after, avg(diary) AS diary FROM (
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
      """, Self.days(of: period)
    ) { row in
      ProgressSummary.Day(
        day: CalendarDay(try row.decode(forColumn: "day")),
        sessions: try row.decode(forColumn: "sessions"),
        active: .milliseconds(try row.decode(Int64.self, forColumn: "active")),
        before: try row.decode(forColumn: "before"), after: try row.decode(forColumn: "after"),
        diary: try row.decode(forColumn: "diary"))
    }
  }

  /// The practice recorded for each technique.
  private func techniques(
    in period: Period, _ db: Database
  ) throws -> [ProgressSummary.Share] {
    try readable(
      db,
      """
      SELECT technique AS key, count(*) AS sessions, sum(active_ms) AS active,
        avg(pain_after - pain_before) AS change
      FROM session WHERE day BETWEEN ? AND ?
      GROUP BY technique ORDER BY count(*) DESC, technique
      """, [period.first.number, period.last.number]
    ) { row in
      try ProgressSummary.Share(row: row)
    }
  }

  /// The practice recorded for each place, with its number of diary mentions.
  private func places(in period: Period, _ db: Database) throws -> [ProgressSummary.Share] {
    try readable(
      db,
      """
      SELECT place AS key, sum(sessions) AS sessions, sum(active) AS active,
        avg(change) AS change, sum(entries) AS entries FROM (
        SELECT value AS place, 1 AS sessions, active_ms AS active,
          pain_after - pain_before AS change, 0 AS entries
          FROM session, json_each(places) WHERE day BETWEEN :first AND :last
        UNION ALL SELECT value, 0, 0, NULL, 1 FROM entry, json_each(places)
          WHERE at BETWEEN :start AND :end
            AND (at + utc_offset * 1000) / 86400000 BETWEEN :first AND :last
      ) GROUP BY place ORDER BY 2 DESC, 5 DESC, place
      """, Self.days(of: period)
    ) { row in
      try ProgressSummary.Share(row: row, entries: row.decode(forColumn: "entries"))
    }
  }

  /// The period's days as query arguments, with a time range that covers them in any time zone.
  private static func days(of period: Period) -> StatementArguments {
    [
      "first": period.first.number, "last": period.last.number,
      "start": period.around.lowerBound, "end": period.around.upperBound,
    ]
  }

  private func activities(
    in period: Period, _ db: Database
  ) throws -> [ProgressSummary.ActivityDay] {
    try readable(
      db,
      """
      SELECT * FROM entry WHERE activities <> '[]' AND at BETWEEN ? AND ?
      ORDER BY at DESC LIMIT ?
      """,
      [period.around.lowerBound, period.around.upperBound, ProgressSummary.longestList],
      EntryLine.init(row:)
    ).reversed().compactMap { row in
      let day = WallTime(milliseconds: row.at, offset: row.utcOffset).day
      guard day >= period.first, day <= period.last else { return nil }
      return ProgressSummary.ActivityDay(day: day, activities: row.entry.activities)
    }
  }
}

extension Period {
  /// A range in milliseconds since 1970 that covers all its days in any time zone.
  fileprivate var around: ClosedRange<Int64> {
    Int64(first.number - 2) * 86_400_000...Int64(last.number + 3) * 86_400_000
  }
}

extension ProgressSummary.Share {
  fileprivate init(row: Row, entries: Int = 0) throws {
    self.init(
      key: try row.decode(forColumn: "key"), sessions: try row.decode(forColumn: "sessions"),
      active: .milliseconds(try row.decode(Int64.self, forColumn: "active")),
      change: try row.decode(forColumn: "change"), entries: entries)
  }
}
