package import Coach
import GRDB

/// Read-only queries for learning and the pain trend.
extension Journal {
  /// The latest rated sessions of at least a minute, newest first, at most `most`: the input for
  /// learning.
  package func ratedSessions(most: Int = TechniqueFindings.mostSessions) throws(StorageProblem)
    -> [RatedSession]
  {
    try read { db in
      try readable(
        db,
        """
        SELECT id, technique, routine, pain_before, pain_after FROM session
        WHERE pain_after IS NOT NULL AND active_ms >= 60000
        ORDER BY ended_at DESC, id LIMIT ?
        """, [most]
      ) { row in
        // An unknown technique can't be learnt from.
        guard let technique = Technique(rawValue: try row.decode(forColumn: "technique")) else {
          return nil
        }
        return RatedSession(
          technique: technique,
          routine: Routine.ID(try row.decode(String.self, forColumn: "routine")),
          before: try row.decode(forColumn: "pain_before"),
          after: try row.decode(forColumn: "pain_after"))
      }.compactMap { $0 }
    }
  }

  /// Summaries of the sessions since a time, oldest first. `comfort` is the routine that says
  /// nothing about massage.
  package func recentSessions(
    since moment: Int64, comfort: Routine.ID? = nil
  ) throws(StorageProblem) -> [RecentSession] {
    try read { db in
      try readable(
        db,
        """
        SELECT id, routine, ended_at, utc_offset, pain_before, pain_after, pain_next_morning
        FROM session WHERE ended_at >= ? ORDER BY ended_at, rowid
        """, [moment]
      ) { row in
        RecentSession(
          ended: WallTime(
            milliseconds: try row.decode(forColumn: "ended_at"),
            offset: try row.decode(forColumn: "utc_offset")),
          before: try row.decode(forColumn: "pain_before"),
          after: try row.decode(forColumn: "pain_after"),
          nextMorning: try row.decode(forColumn: "pain_next_morning"),
          isComfort: Routine.ID(try row.decode(String.self, forColumn: "routine")) == comfort)
      }
    }
  }

  /// All pain readings since a time: from check-ins, before sessions without one, on the mornings
  /// after (dated 4 o'clock) and in the diary.
  package func readings(since moment: Int64) throws(StorageProblem) -> [PainReading] {
    try read { db in
      try readable(
        db,
        """
        SELECT id, began_at AS at, utc_offset, pain_before AS pain FROM session WHERE ended_at >= :moment
          AND NOT EXISTS (SELECT 1 FROM check_in WHERE pain IS NOT NULL
            AND at BETWEEN began_at - 7200000 AND began_at + 60000)
        UNION ALL
          SELECT id, (day + 1) * 86400000 - utc_offset * 1000 + 14400000, utc_offset,
            pain_next_morning
          FROM session WHERE ended_at >= :moment AND pain_next_morning IS NOT NULL
        UNION ALL SELECT id, at, utc_offset, pain FROM check_in WHERE at >= :moment AND pain IS NOT NULL
        UNION ALL SELECT id, at, utc_offset, pain FROM entry WHERE at >= :moment AND pain IS NOT NULL
        ORDER BY 2
        """, ["moment": moment]
      ) { row in
        PainReading(
          at: WallTime(
            milliseconds: try row.decode(forColumn: "at"),
            offset: try row.decode(forColumn: "utc_offset")),
          pain: try row.decode(forColumn: "pain"))
      }
    }
  }
}
