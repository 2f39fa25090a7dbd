import Coach

/// A line of the diary as it stands in the table and in an export; the keys are those of
/// docs/journal.md. Times are in milliseconds since 1970 began, UTC.
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

  /// The entry it stands for.
  var entry: DiaryEntry {
    DiaryEntry(
      pain: pain, places: places,
      activities: activities.map { Activity(name: $0.name, score: $0.score) }, note: note)
  }
}

extension EntryLine {
  /// What has to be within bounds before it is taken in from elsewhere.
  var bounds: LineBounds {
    LineBounds(
      pains: [pain].compactMap { $0 } + activities.map(\.score), times: [at], lengths: [],
      offset: utcOffset, texts: [id] + places + activities.map(\.name), note: note)
  }
}
