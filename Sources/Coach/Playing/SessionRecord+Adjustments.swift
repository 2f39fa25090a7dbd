extension [SessionRecord.Adjustment] {
  /// The most that are kept of one session: enough for any real one.
  private static var most: Int { 100 }

  /// Adds what was changed in a step, counted from 1. The same again in the same step is one entry:
  /// `value` replaces what it was changed to, or is added where it counts.
  package mutating func note(_ kind: SessionRecord.Adjustment.Kind, step: Int, value: Int) {
    if let last, last.kind == kind, last.step == step {
      self[count - 1].value = kind.adds ? last.value + value : value
      return
    }
    guard count < Self.most else { return }
    append(SessionRecord.Adjustment(kind: kind, step: step, value: value))
  }
}

extension SessionRecord.Adjustment.Kind {
  /// Whether the same again adds to the value, rather than replacing it.
  fileprivate var adds: Bool {
    switch self {
    case .next, .back, .restart, .ease, .longer, .shorter, .skipSide, .swapSides: true
    case .jump, .pressure, .length: false
    }
  }
}
