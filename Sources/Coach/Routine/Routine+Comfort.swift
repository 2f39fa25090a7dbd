extension Routine {
  /// Whether this is breathing and the lightest strokes, hands off the back: allowed in every cell,
  /// and the only routine left if someone should see a professional soon (clinical.md, R-SW-01 and
  /// E.4).
  package var isComfort: Bool {
    technique == .swedish && highestPressure <= 1 && usedTools.isEmpty
      && !workedRegions.contains(where: \.isBack) && steps.allSatisfy(\.kind.isCalm)
  }
}

extension Step.Kind {
  /// Whether it can be part of slow breathing with the lightest strokes.
  fileprivate var isCalm: Bool {
    switch self {
    case .checkIn, .breathe, .glide, .hold, .rest, .close: true
    case .knead, .circles, .press, .strip, .roll, .drag, .thumbWalk, .shake, .tap, .heat, .device,
      .move, .stretch, .walk:
      false
    }
  }
}
