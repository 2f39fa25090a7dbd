package import Coach

/// Sessions and diary entries as CSV for a spreadsheet, one per row.
package enum JournalCSV {
  /// The CSV text, in chronological order.
  package static func text(
    _ sessions: [PastSession], _ entries: [(entry: DiaryEntry, at: WallTime)]
  ) -> String {
    let rows =
      sessions.map { ($0.ended.milliseconds, row($0)) }
      + entries.map { ($0.at.milliseconds, row($0.entry, at: $0.at)) }
    return Table(header: header, rows: rows.sorted { $0.0 < $1.0 }.map(\.1)).csv
  }

  private static let header = [
    "kind", "day", "time", "utc_offset", "routine", "title", "technique", "ending", "seconds",
    "pain_before", "pain_after", "pain_next_morning", "places", "activities", "note",
  ]

  private static func row(_ session: PastSession) -> [String] {
    let record = session.record
    return ["session"] + moment(session.ended) + [
      record.routine.text, record.title, record.technique.rawValue, record.ending.rawValue,
      "\(record.active.components.seconds)", "\(record.painBefore)",
      record.painAfter.map { "\($0)" } ?? "", record.painNextMorning.map { "\($0)" } ?? "",
      record.places.joined(separator: " "), "", record.note,
    ]
  }

  private static func row(_ entry: DiaryEntry, at time: WallTime) -> [String] {
    let activities = entry.activities.map { "\($0.name)=\($0.score)" }.joined(separator: "; ")
    return ["entry"] + moment(time) + [
      "", "", "", "", "", entry.pain.map { "\($0)" } ?? "", "", "",
      entry.places.joined(separator: " "), activities, entry.note,
    ]
  }

  private static func moment(_ time: WallTime) -> [String] {
    [time.day.text, time.clock, "\(time.offset)"]
  }
}
