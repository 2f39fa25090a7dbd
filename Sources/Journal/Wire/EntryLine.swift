import Coach

/// A diary entry as a table row and an export line; the keys are documented in docs/journal.md.
/// Times are in milliseconds since 1970, UTC.
struct EntryLine: Codable, Hashable {
  let id: String
  let at: Int64
  let utcOffset: Int
  let pain: Int?
  let places: [String]
  let activities: [ActivityJSON]
  let note: String

  enum CodingKeys: String, CodingKey {
    case id, at, pain, places, activities, note
    case utcOffset = "utc_offset"
  }

  init(_ entry: DiaryEntry, id: String, at time: WallTime) {
    self.id = id
    at = time.milliseconds
    utcOffset = time.offset
    pain = entry.pain
    places = entry.places
    activities = entry.activities.map { ActivityJSON(name: $0.name, score: $0.score) }
    note = entry.note
  }

  /// The decoded entry.
  var entry: DiaryEntry {
    DiaryEntry(
      pain: pain, places: places,
      activities: activities.map { Activity(name: $0.name, score: $0.score) }, note: note)
  }
}

extension EntryLine {
  /// The values to check before an import.
  var bounds: LineBounds {
    LineBounds(
      pains: [pain].compactMap { $0 } + activities.map(\.score), times: [at], lengths: [],
      offset: utcOffset, texts: [id] + places + activities.map(\.name), note: note)
  }
}
