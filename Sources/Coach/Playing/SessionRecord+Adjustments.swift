extension [SessionRecord.Adjustment] {
  /// The most that are kept of one session: enough for any real one.
  private static var most: Int { 100 }

  /// Adds what was changed. The same again in the same step is one entry: its value replaces what it
  /// was changed to, or is added where it counts.
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
  /// Whether the same again adds to the value, rather than replacing it.
  fileprivate var adds: Bool {
    switch self {
    case .command(let command): command.values == nil
    case .ease: true
    }
  }
}

/// The raw value is its word in the journal.
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
