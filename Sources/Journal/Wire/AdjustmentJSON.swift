import Coach

/// The JSON form of something that was changed on the way.
struct AdjustmentJSON: Codable, Hashable {
  var kind: String
  var step: Int
  var value: Int

  init(_ adjustment: SessionRecord.Adjustment) {
    kind = adjustment.kind.rawValue
    step = adjustment.step
    value = adjustment.value
  }

  /// What it stands for; `nil` for a word that this program does not know.
  var adjustment: SessionRecord.Adjustment? {
    SessionRecord.Adjustment.Kind(rawValue: kind).map {
      SessionRecord.Adjustment(kind: $0, step: step, value: value)
    }
  }
}
