/// The terminal's properties.
package struct TerminalFacts {
  /// The value of TERM; empty if unset.
  let type: String
  /// The number of colours this terminal type supports.
  let colours: Int
  /// Why this terminal type can't run full-screen mode, if it can't.
  let problem: String?
  /// Whether both input and output are a terminal.
  let isTerminal: Bool
  let isOutputTerminal: Bool
  /// Whether the terminal has a bell.
  let rings: Bool
  let isUTF8: Bool
  /// Whether its font has all drawing characters.
  let hasFineGlyphs: Bool
  let window: (columns: Int, rows: Int)?
  let hasNoColor: Bool
  let isRemote: Bool
  let isInTmux: Bool
  let isInScreen: Bool

  /// The doctor's findings about the terminal.
  var findings: [Check] {
    [
      .terminal(type: type, isTerminal: isTerminal, problem: problem), size, locale, colourFinding,
    ] + Check.between(ssh: isRemote, tmux: isInTmux, screen: isInScreen)
  }

  private var size: Check {
    guard let window else { return .ok("size", "The window size is unknown.") }
    let text = "\(window.columns) columns by \(window.rows) rows"
    return window.columns >= 40 && window.rows >= 12
      ? .ok("size", "The window is \(text).")
      : .warning(
        "size", "The window is \(text).",
        "Make it at least 40 columns by 12 rows, ideally 80 by 24.")
  }

  private var locale: Check {
    if !isUTF8 {
      return .warning(
        "locale", "The locale isn't UTF-8, so everything is drawn in ASCII.",
        "Set LANG to a UTF-8 locale, such as C.UTF-8, for finer drawings.")
    }
    return hasFineGlyphs
      ? .ok("locale", "Text is UTF-8.")
      : .ok("locale", "Text is UTF-8. A console's font lacks some drawings, so they are ASCII.")
  }

  private var colourFinding: Check {
    if hasNoColor { return .ok("colours", "NO_COLOR is set, so colours are off.") }
    return colours < 8
      ? .ok("colours", "The terminal has no colours, so text is bold or dim instead.")
      : .ok("colours", "The terminal has \(colours) colours.")
  }
}
