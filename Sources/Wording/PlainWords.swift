extension RawRepresentable<String> {
  /// The raw value as ordinary words, with spaces for hyphens.
  package var plainWords: String { String(rawValue.map { $0 == "-" ? " " : $0 }) }
}
