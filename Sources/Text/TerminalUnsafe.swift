extension Unicode.Scalar {
  /// Whether a terminal may do something else with it than show it: control characters, direction
  /// marks and other invisible ones.
  package var isTerminalUnsafe: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator,
      .unassigned:
      true
    default: false
    }
  }
}
