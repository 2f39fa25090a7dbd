import Coach
import GRDB

/// A line of the diary as it stands in the table and in an export; the keys are those of
/// docs/journal.md. Times are in milliseconds since 1970 began, UTC.
struct EntryRow: Codable, Hashable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "entry"

  let id: String
  let at: Int64
  let utcOffset: Int
  let pain: Int?
  let places: [String]
  let activities: [ActivityForm]
  let note: String

  enum CodingKeys: String, CodingKey {
    case id, at, pain, places, activities, note
    case utcOffset = "utc_offset"
  }

  /// How one activity goes, 0-10.
  struct ActivityForm: Codable, Hashable {
    let name: String
    let score: Int
  }

  init(_ entry: DiaryEntry, id: String, at time: WallTime) {
    self.id = id
    at = time.milliseconds
    utcOffset = time.offset
    pain = entry.pain
    places = entry.places
    activities = entry.activities.map { ActivityForm(name: $0.name, score: $0.score) }
    note = entry.note
  }

  /// The entry it stands for.
  var entry: DiaryEntry {
    DiaryEntry(
      pain: pain, places: places,
      activities: activities.map { Activity(name: $0.name, score: $0.score) }, note: note)
  }
}
