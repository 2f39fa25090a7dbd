extension RawRepresentable<String> {
  /// A word of the files as people write it: with spaces for its dashes.
  package var plainWords: String { String(rawValue.map { $0 == "-" ? " " : $0 }) }
}
