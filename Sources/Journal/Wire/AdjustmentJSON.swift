import Coach

/// The JSON form of an adjustment made during a session.
struct AdjustmentJSON: Codable, Hashable {
  var kind: String
  var step: Int
  var value: Int

  init(_ adjustment: SessionRecord.Adjustment) {
    kind = adjustment.kind.rawValue
    step = adjustment.step
    value = adjustment.value
  }

  /// The decoded adjustment; `nil` if this version doesn't know its kind.
  var adjustment: SessionRecord.Adjustment? {
    SessionRecord.Adjustment.Kind(rawValue: kind).map {
      SessionRecord.Adjustment(kind: $0, step: step, value: value)
    }
  }
}
