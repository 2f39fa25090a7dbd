extension [SessionRecord.Adjustment] {
  /// The most adjustments recorded per session: enough for any real one.
  private static var most: Int { 100 }

  /// Records an adjustment. A repeat of the last one in the same step updates its entry: the value
  /// is added if the kind counts up, otherwise replaced.
  package mutating func note(_ adjustment: SessionRecord.Adjustment) {
    if let last, last.kind == adjustment.kind, last.step == adjustment.step {
      let value = adjustment.value
      self[count - 1].value = adjustment.kind.adds ? last.value + value : value
      return
    }
    if count < Self.most { append(adjustment) }
  }
}

extension SessionRecord.Adjustment.Kind {
  /// Whether repeats add to the value instead of replacing it.
  fileprivate var adds: Bool {
    switch self {
    case .command(let command): command.values == nil
    case .ease: true
    }
  }
}

/// The raw value is the name in the journal.
extension SessionRecord.Adjustment.Kind: RawRepresentable, CaseIterable {
  package static var allCases: [Self] {
    PlayerCommand.allCases.filter(\.isKept).map(Self.command) + [.ease]
  }

  package init?(rawValue: String) {
    guard let kind = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = kind
  }

  package var rawValue: String {
    switch self {
    case .command(let command): command.rawValue
    case .ease: "ease"
    }
  }
}
