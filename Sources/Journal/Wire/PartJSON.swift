import Coach

/// The JSON form of the time spent on one side of one step.
struct PartJSON: Codable, Hashable {
  let step: Int
  let title: String
  let side: String?
  let milliseconds: Int64

  enum CodingKeys: String, CodingKey {
    case step, title, side
    case milliseconds = "time_ms"
  }

  init(_ part: SessionRecord.Part) {
    step = part.step
    title = part.title
    side = part.side?.rawValue
    milliseconds = part.time.wholeMilliseconds
  }

  /// The decoded part.
  var part: SessionRecord.Part {
    SessionRecord.Part(
      step: step, title: title, side: side.flatMap(Side.init), time: .milliseconds(milliseconds))
  }
}
