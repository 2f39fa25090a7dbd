package import Coach
import FoundationEssentials

/// A checkpoint as it stands in a file.
package struct StoredCheckpoint: Hashable, Sendable {
  package let checkpoint: Checkpoint
  /// When it was made.
  package let at: WallTime
  /// When the session began.
  package let began: WallTime
  /// The file of a routine that is not in the library.
  package let file: String?

  package init(
    checkpoint: Checkpoint, at: WallTime, began: WallTime? = nil, file: String? = nil
  ) {
    self.checkpoint = checkpoint
    self.at = at
    self.began = began ?? at
    self.file = file
  }
}

extension StoredCheckpoint {
  /// Its text in the file: JSON, in one line.
  func encoded() throws -> [UInt8] { Array(try JSONEncoder().encode(Form(self))) }

  /// What a text in a file says; `nil` where it says nothing that makes sense.
  init?(decoding bytes: [UInt8]) {
    guard let form = try? JSONDecoder().decode(Form.self, from: Data(bytes)),
      let stored = form.stored
    else { return nil }
    self = stored
  }
}

/// The JSON form of a checkpoint. Times are in microseconds.
private struct Form: Codable {
  var at: Int64
  var offset: Int
  /// Not there in files of knead 0.1.
  var began: Int64?
  var file: String?
  var routine: String?
  var timer: String?
  var title: String
  var fingerprint: UInt64
  var segments: [StretchJSON]
  var position: Int64
  var step: Int
  var steps: Int
  var side: String?
  var left: Int
  var pressure: Int?
  var eased: Int
  var percent: Int
  var record: RecordJSON?
  /// Only there where it is so.
  var hurts: Bool?

  init(_ stored: StoredCheckpoint) {
    let checkpoint = stored.checkpoint
    at = stored.at.milliseconds
    offset = stored.at.offset
    began = stored.began.milliseconds
    file = stored.file
    switch checkpoint.subject {
    case .routine(let id): routine = id.text
    case .timer(let text): timer = text
    }
    title = checkpoint.title
    fingerprint = checkpoint.fingerprint
    segments = checkpoint.segments.map(StretchJSON.init)
    position = checkpoint.position.microseconds
    step = checkpoint.step
    steps = checkpoint.steps
    side = checkpoint.side?.rawValue
    left = checkpoint.left
    pressure = checkpoint.pressure
    eased = checkpoint.eased
    percent = checkpoint.percent
    record = checkpoint.record.map(RecordJSON.init)
    hurts = checkpoint.isHurting ? true : nil
  }

  var stored: StoredCheckpoint? {
    let subject: Checkpoint.Subject
    if let routine {
      subject = .routine(Routine.ID(routine))
    } else if let timer {
      subject = .timer(timer)
    } else {
      return nil
    }
    let record = record?.record
    if self.record != nil, record == nil { return nil }
    var checkpoint = Checkpoint(
      subject: subject, title: title, fingerprint: fingerprint,
      segments: segments.map(\.stretch), position: .microseconds(position), step: step,
      steps: steps, side: side.flatMap(Side.init), left: left, pressure: pressure, eased: eased,
      percent: percent, record: record)
    checkpoint.isHurting = hurts ?? false
    return StoredCheckpoint(
      checkpoint: checkpoint,
      at: WallTime(milliseconds: at, offset: offset),
      began: WallTime(milliseconds: began ?? at, offset: offset), file: file)
  }
}

private struct StretchJSON: Codable {
  var length: Int64
  var planned: Int64
  var played: Int64
  var side: String?

  init(_ stretch: Checkpoint.SegmentState) {
    length = stretch.length.microseconds
    planned = stretch.planned.microseconds
    played = stretch.played.microseconds
    side = stretch.side?.rawValue
  }

  var stretch: Checkpoint.SegmentState {
    Checkpoint.SegmentState(
      length: .microseconds(length), planned: .microseconds(planned), side: side.flatMap(Side.init),
      played: .microseconds(played))
  }
}

extension Duration {
  /// Whole microseconds, a part left out.
  var microseconds: Int64 {
    components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
  }
}
