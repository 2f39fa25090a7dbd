import Coach

/// A checkpoint in knead 1's format, possibly left by a session interrupted before an update.
/// Supported for one release. Times are in microseconds.
struct Knead1Checkpoint: Decodable {
  fileprivate struct Segment: Decodable {
    let length: Int64
    let planned: Int64
    let played: Int64
    let side: Side?
  }

  fileprivate struct Record: Decodable {
    let routine: String
    let fingerprint: UInt64?
    let places: [String]?
    let adjustments: [AdjustmentJSON]?
    let title: String
    let technique: Technique
    let active: Int64
    let painBefore: Int
    let eased: Int
    let parts: [Part]
  }

  fileprivate struct Part: Decodable {
    let step: Int
    let title: String
    let side: Side?
    let time: Int64
  }

  private let at: Int64
  private let offset: Int
  /// Missing from knead 0.1 files, as are some fields of the record.
  private let began: Int64?
  private let file: String?
  private let routine: String?
  private let timer: String?
  private let title: String
  private let fingerprint: UInt64
  private let segments: [Segment]
  private let position: Int64
  private let step: Int
  private let steps: Int
  private let side: Side?
  private let left: Int
  private let pressure: Int?
  private let eased: Int
  private let percent: Int
  private let record: Record?
  private let hurts: Bool?
}

extension Knead1Checkpoint {
  /// The equivalent checkpoint in the current format.
  var stored: StoredCheckpoint? {
    guard let subject = routine.map({ .routine(Routine.ID($0)) }) ?? timer.map(Subject.timer) else {
      return nil
    }
    var checkpoint = Checkpoint(
      subject: subject, title: title, fingerprint: fingerprint, segments: segments.map(\.state),
      position: .microseconds(position), step: step, steps: steps, side: side, left: left,
      pressure: pressure, eased: eased, percent: percent, record: record?.record)
    checkpoint.isHurting = hurts ?? false
    return StoredCheckpoint(
      checkpoint: checkpoint, at: WallTime(milliseconds: at, offset: offset),
      began: WallTime(milliseconds: began ?? at, offset: offset), file: file)
  }

  private typealias Subject = Checkpoint.Subject
}

extension Knead1Checkpoint.Segment {
  fileprivate var state: Checkpoint.SegmentState {
    Checkpoint.SegmentState(
      length: .microseconds(length), planned: .microseconds(planned), side: side,
      played: .microseconds(played))
  }
}

extension Knead1Checkpoint.Record {
  /// The record, marked as stopped.
  fileprivate var record: SessionRecord {
    SessionRecord(
      routine: Routine.ID(routine), fingerprint: fingerprint ?? 0, title: title,
      technique: technique, ending: .stopped, active: .microseconds(active),
      parts: parts.map {
        SessionRecord.Part(
          step: $0.step, title: $0.title, side: $0.side, time: .microseconds($0.time))
      },
      painBefore: painBefore, places: places ?? [], eased: eased,
      adjustments: (adjustments ?? []).compactMap(\.adjustment))
  }
}
