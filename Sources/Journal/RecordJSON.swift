import Coach

/// The JSON form of what was done so far. Times are in microseconds.
struct RecordJSON: Codable {
  struct PartJSON: Codable {
    var step: Int
    var title: String
    var side: String?
    var time: Int64
  }

  var routine: String
  /// What knead 0.1 did not write may be missing.
  var fingerprint: UInt64?
  var places: [String]?
  var adjustments: [AdjustmentJSON]?
  var title: String
  var technique: String
  var active: Int64
  var painBefore: Int
  var eased: Int
  var parts: [PartJSON]

  init(_ record: SessionRecord) {
    routine = record.routine.text
    fingerprint = record.fingerprint
    places = record.places
    adjustments = record.adjustments.map(AdjustmentJSON.init)
    title = record.title
    technique = record.technique.rawValue
    active = record.active.microseconds
    painBefore = record.painBefore
    eased = record.eased
    parts = record.parts.map {
      PartJSON(
        step: $0.step, title: $0.title, side: $0.side?.rawValue, time: $0.time.microseconds)
    }
  }

  /// The record, as one that was stopped.
  var record: SessionRecord? {
    guard let technique = Technique(rawValue: technique), (0...10).contains(painBefore) else {
      return nil
    }
    return SessionRecord(
      routine: Routine.ID(routine), fingerprint: fingerprint ?? 0, title: title,
      technique: technique, ending: .stopped, active: .microseconds(active),
      parts: parts.map {
        SessionRecord.Part(
          step: $0.step, title: $0.title, side: $0.side.flatMap(Side.init),
          time: .microseconds($0.time))
      },
      painBefore: painBefore, places: places ?? [], eased: eased,
      adjustments: (adjustments ?? []).compactMap(\.adjustment))
  }
}
