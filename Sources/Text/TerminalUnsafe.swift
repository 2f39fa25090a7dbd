extension Unicode.Scalar {
  /// Whether a terminal may act on the character instead of showing it: control characters,
  /// direction marks and other invisible ones.
  package var isTerminalUnsafe: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator,
      .unassigned:
      true
    default: false
    }
  }
}
