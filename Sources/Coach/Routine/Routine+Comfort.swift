extension Routine {
  /// Whether this is slow breathing without any touch: allowed in every cell, and the only routine
  /// left if someone should see a professional soon (clinical.md, R-SW-00 and E.4).
  package var isComfort: Bool {
    technique == .swedish && highestPressure == 0 && usedTools.isEmpty && workedRegions.isEmpty
      && steps.allSatisfy(\.kind.isStill) && steps.contains { $0.kind == .breathe }
  }
}

extension Step.Kind {
  /// Whether it is breathing or rest: the hands and the body stay still.
  fileprivate var isStill: Bool {
    switch self {
    case .checkIn, .breathe, .rest, .close: true
    case .glide, .hold, .knead, .circles, .press, .strip, .roll, .drag, .thumbWalk, .shake, .tap,
      .heat, .device, .move, .stretch, .walk:
      false
    }
  }
}
