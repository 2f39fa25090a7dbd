/// What is known of a kind of terminal, whatever its entry in the database says. A quirk is a row of
/// this table.
struct TerminalKind: Hashable, Sendable {
  /// Its types: one name, or with `*` at the end all that begin so.
  let types: String
  /// Whether it can place its cursor.
  var showsScreens = true
  /// Whether its fonts have fine glyphs: those of a console have no Braille.
  var hasFineGlyphs = true
  /// How it rings.
  var bell = BellForm.sound
  /// Whether it marks what is pasted, where the database says how.
  var marksPastes = true
  /// Whether its key pad can be switched to send keys of its own.
  var hasKeypad = true

  /// Those of which something is known; the first that includes a type counts.
  static let known = [
    TerminalKind(
      types: "dumb", showsScreens: false, hasFineGlyphs: false, marksPastes: false,
      hasKeypad: false),
    TerminalKind(types: "linux*", hasFineGlyphs: false, marksPastes: false),
    TerminalKind(types: "vt*", hasFineGlyphs: false),
    TerminalKind(types: "cons*", hasFineGlyphs: false, marksPastes: false),
  ]

  /// All others.
  static let ordinary = TerminalKind(types: "*")

  /// Whether a type is of this kind.
  func includes(_ type: String) -> Bool {
    types.hasSuffix("*") ? type.hasPrefix(types.dropLast()) : type == types
  }
}
