import Coach

/// A session as a table row and an export line; the keys are documented in docs/journal.md. Times
/// are in milliseconds since 1970, UTC.
struct SessionLine: Codable, Hashable {
  let id: String
  let beganAt: Int64
  let endedAt: Int64
  let utcOffset: Int
  let routine: String
  /// Hexadecimal; empty if unknown.
  let fingerprint: String
  let title: String
  let technique: String
  let ending: String
  let activeMilliseconds: Int64
  let painBefore: Int
  var painAfter: Int?
  /// The number of times it was rated: the higher count wins a merge, whatever the clocks say.
  var ratings: Int
  var painNextMorning: Int?
  var morningAsked: Bool
  let places: [String]
  var note: String
  let eased: Int
  let adjustments: [AdjustmentJSON]
  let parts: [PartJSON]
  let stop: StopJSON?
  let offUntil: Int64?
  /// The id of the preceding check-in.
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
}

extension SessionLine {
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
      parts: record.parts.map(PartJSON.init), stop: record.stop.map(StopJSON.init),
      offUntil: record.stop.map { ended.milliseconds + Int64($0.days) * 86_400_000 },
      checkIn: checkIn)
  }

  /// The decoded session; `nil` if it has a word unknown to this version.
  var session: PastSession? {
    guard let technique = Technique(rawValue: technique),
      let ending = SessionRecord.Ending(rawValue: ending)
    else { return nil }
    let record = SessionRecord(
      routine: Routine.ID(routine), fingerprint: UInt64(fingerprint, radix: 16) ?? 0, title: title,
      technique: technique, ending: ending, active: .milliseconds(activeMilliseconds),
      parts: parts.map(\.part),
      painBefore: painBefore, painAfter: painAfter, painNextMorning: painNextMorning,
      places: places, note: note,
      stop: stop.map(\.stop),
      eased: eased, adjustments: adjustments.compactMap(\.adjustment))
    return PastSession(
      record: record, began: WallTime(milliseconds: beganAt, offset: utcOffset),
      ended: WallTime(milliseconds: endedAt, offset: utcOffset))
  }
}

extension SessionLine {
  /// Merges two lines with the same id.
  func joined(with other: SessionLine) -> SessionLine {
    var row = fixed.text >= other.fixed.text ? self : other
    let later = rating > other.rating ? self : other
    (row.painAfter, row.ratings, row.note) = (later.painAfter, later.ratings, later.note)
    row.painNextMorning = [painNextMorning, other.painNextMorning].compactMap { $0 }.max()
    row.morningAsked = morningAsked || other.morningAsked
    return row
  }

  /// The rating's sort key; the later rating sorts higher.
  private var rating: (Int, Int, String) { (ratings, painAfter ?? -1, note) }

  /// The row without its mutable fields.
  private var fixed: SessionLine {
    var row = self
    (row.painAfter, row.ratings, row.note) = (nil, 0, "")
    (row.painNextMorning, row.morningAsked) = (nil, false)
    return row
  }

  private var text: String { (try? ExportText.line(self)) ?? "" }
}

extension SessionLine {
  /// The values to check before an import.
  var bounds: LineBounds {
    LineBounds(
      pains: [painBefore, painAfter, painNextMorning].compactMap { $0 }, times: [beganAt, endedAt],
      lengths: [activeMilliseconds] + parts.map(\.milliseconds), offset: utcOffset,
      texts: [id, title, routine] + places + parts.map(\.title), note: note)
  }
}
