/// The known quirks of a kind of terminal, regardless of its entry in the database. Each kind is a
/// row in this table.
struct TerminalKind: Hashable, Sendable {
  /// The TERM values it covers: one name, or a prefix followed by `*`.
  let types: String
  /// Whether it can position its cursor.
  var showsScreens = true
  /// Whether its font has fine glyphs. Console fonts lack `○`, `▪`, `✓` and others, and show one
  /// sign for all of them.
  var hasFineGlyphs = true
  /// How it responds to BEL.
  var bell = BellForm.sound
  /// Whether bracketed paste works, if the database has it.
  var marksPastes = true
  /// Whether the key pad's application mode works, if the database has it.
  var hasKeypad = true

  /// The known kinds. The first match wins.
  static let known = [
    TerminalKind(types: "dumb", showsScreens: false, marksPastes: false, hasKeypad: false),
    TerminalKind(types: "linux*", hasFineGlyphs: false, marksPastes: false),
    TerminalKind(types: "vte*"),
    TerminalKind(types: "vt*", hasFineGlyphs: false),
    TerminalKind(types: "cons*", hasFineGlyphs: false, marksPastes: false),
  ]

  /// All other terminals.
  static let ordinary = TerminalKind(types: "*")

  /// Returns whether this kind covers a TERM value.
  func includes(_ type: String) -> Bool {
    types.hasSuffix("*") ? type.hasPrefix(types.dropLast()) : type == types
  }
}
