import Coach
import GRDB

/// A session as it stands in the table and in an export; the keys are those of docs/journal.md.
/// Times are in milliseconds since 1970 began, UTC.
struct SessionRow: Codable, Hashable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "session"

  let id: String
  let beganAt: Int64
  let endedAt: Int64
  let utcOffset: Int
  let routine: String
  /// Hexadecimal; empty where it is not known.
  let fingerprint: String
  let title: String
  let technique: String
  let ending: String
  let activeMilliseconds: Int64
  let painBefore: Int
  var painAfter: Int?
  /// How often it was rated: of two ratings the later counts, whatever the clocks say.
  var ratings: Int
  var painNextMorning: Int?
  var morningAsked: Bool
  let places: [String]
  var note: String
  let eased: Int
  let adjustments: [AdjustmentJSON]
  let parts: [PartJSON]
  let stop: StopForm?
  let offUntil: Int64?
  /// The id of the check-in it came after.
  let checkIn: String?

  enum CodingKeys: String, CodingKey {
    case id, routine, fingerprint, title, technique, ending, ratings, places, note, eased
    case adjustments, parts, stop
    case beganAt = "began_at"
    case endedAt = "ended_at"
    case utcOffset = "utc_offset"
    case activeMilliseconds = "active_ms"
    case painBefore = "pain_before"
    case painAfter = "pain_after"
    case painNextMorning = "pain_next_morning"
    case morningAsked = "morning_asked"
    case offUntil = "off_until"
    case checkIn = "check_in"
  }

  /// Time spent on one side of one step.
  struct PartJSON: Codable, Hashable {
    let step: Int
    let title: String
    let side: String?
    let milliseconds: Int64

    enum CodingKeys: String, CodingKey {
      case step, title, side
      case milliseconds = "time_ms"
    }
  }

  /// Why it was stopped with `!`.
  struct StopForm: Codable, Hashable {
    let hurt: String
    let step: Int
    let regions: [String]
    let everywhere: Bool
    let days: Int

    /// Where hands and tools stay off.
    var place: RestingPlace {
      RestingPlace(regions: Set(regions.compactMap(Region.init)), isEverywhere: everywhere)
    }
  }
}

extension SessionRow {
  init(
    _ record: SessionRecord, id: String, began: Int64, ended: WallTime, checkIn: String?
  ) {
    self.init(
      id: id, beganAt: began, endedAt: ended.milliseconds, utcOffset: ended.offset,
      routine: record.routine.text,
      fingerprint: record.fingerprint == 0 ? "" : String(record.fingerprint, radix: 16),
      title: record.title, technique: record.technique.rawValue, ending: record.ending.rawValue,
      activeMilliseconds: record.active.wholeMilliseconds, painBefore: record.painBefore,
      painAfter: record.painAfter, ratings: record.painAfter == nil ? 0 : 1,
      painNextMorning: record.painNextMorning, morningAsked: record.painNextMorning != nil,
      places: record.places, note: record.note, eased: record.eased,
      adjustments: record.adjustments.map(AdjustmentJSON.init),
      parts: record.parts.map { part in
        PartJSON(
          step: part.step, title: part.title, side: part.side?.rawValue,
          milliseconds: part.time.wholeMilliseconds)
      },
      stop: record.stop.map { stop in
        StopForm(
          hurt: stop.hurt.text, step: stop.step,
          regions: stop.place.regions.map(\.rawValue).sorted(),
          everywhere: stop.place.isEverywhere, days: stop.days)
      },
      offUntil: record.stop.map { ended.milliseconds + Int64($0.days) * 86_400_000 },
      checkIn: checkIn)
  }

  /// The session it stands for; `nil` where it has a word that this program does not know.
  var stored: StoredSession? {
    guard let technique = Technique(rawValue: technique),
      let ending = SessionRecord.Ending(rawValue: ending)
    else { return nil }
    let record = SessionRecord(
      routine: Routine.ID(routine), fingerprint: UInt64(fingerprint, radix: 16) ?? 0, title: title,
      technique: technique, ending: ending, active: .milliseconds(activeMilliseconds),
      parts: parts.map { part in
        SessionRecord.Part(
          step: part.step, title: part.title, side: part.side.flatMap(Side.init),
          time: .milliseconds(part.milliseconds))
      },
      painBefore: painBefore, painAfter: painAfter, painNextMorning: painNextMorning,
      places: places, note: note,
      stop: stop.map {
        SessionRecord.Stop(hurt: Symptom.ID($0.hurt), step: $0.step, place: $0.place, days: $0.days)
      },
      eased: eased, adjustments: adjustments.compactMap(\.adjustment))
    return StoredSession(
      record: record, beganAt: WallTime(milliseconds: beganAt, offset: utcOffset),
      endedAt: WallTime(milliseconds: endedAt, offset: utcOffset))
  }
}
