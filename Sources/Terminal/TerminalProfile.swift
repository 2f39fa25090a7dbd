package import Platform

/// The terminal and multiplexers, as described by the environment. The only place that reads those
/// variables; all other code asks here.
package struct TerminalProfile: Hashable, Sendable {
  /// The terminal type to look up in the database; empty if TERM is not set.
  package let type: String
  /// The known quirks of this terminal type.
  private let kind: TerminalKind
  /// The multiplexers in use, innermost first.
  package let multiplexers: [Multiplexer]
  /// Whether the terminal is on another machine, where sounds played here can't be heard.
  package let isRemote: Bool
  /// Whether the user has turned colours off (`NO_COLOR`).
  package let refusesColours: Bool
  /// Whether the background is known to be light (`COLORFGBG`).
  package let hasLightBackground: Bool
  /// The user's locale for text; `nil` if none is set.
  let locale: String?
  /// How long to wait after a lone Esc, in milliseconds.
  let escapeDelay: Int32

  package init(_ environment: Environment) {
    self.init(environment, kinds: TerminalKind.known)
  }

  /// Reads the environment, given a table of known terminals.
  init(_ environment: Environment, kinds: [TerminalKind]) {
    let type = environment["TERM"] ?? ""
    self.type = type
    kind = kinds.first { $0.includes(type) } ?? .ordinary
    multiplexers =
      (environment["TMUX"] == nil ? [] : [.tmux]) + (environment["STY"] == nil ? [] : [.screen])
    isRemote = environment["SSH_CONNECTION"] != nil
    refusesColours = environment["NO_COLOR"] != nil
    hasLightBackground = isLight(background: environment["COLORFGBG"])
    locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first
    // A slow link may need longer; elsewhere 25 ms is enough to tell a lone Esc from an arrow key.
    escapeDelay = environment["ESCDELAY"].flatMap { Int32($0) } ?? 25
  }

  /// Whether it can show a full screen.
  package var mayShowScreens: Bool { !type.isEmpty && kind.showsScreens }

  /// Whether its font has all drawing characters.
  package var hasFineGlyphs: Bool { kind.hasFineGlyphs }

  /// How it responds to BEL.
  package var bell: BellForm { kind.bell }

  /// Whether it supports bracketed paste, so that pasted text isn't taken for keys.
  package var marksPastes: Bool { kind.marksPastes }

  /// Whether the key pad has an application mode.
  package var hasKeypad: Bool { kind.hasKeypad }

  /// Sets the process' locale for text to the user's; returns whether text is UTF-8.
  ///
  /// If the user set none, or one that isn't installed, plain UTF-8 is used: nearly every terminal
  /// can show it, and ncurses would otherwise print blanks. Users who set C or POSIX mean it, and
  /// get ASCII.
  package func adoptTextEncoding(ascii: Bool = false) -> Bool {
    TextEncoding.adopt(ascii ? "C" : locale)
  }
}

/// Whether `COLORFGBG` names a light background. The last of its fields, two or three with `;`
/// between, is the background's number in the 16 colours: white, or a bright one. Bright black is
/// dark, and a word, such as `default`, says nothing.
private func isLight(background: String?) -> Bool {
  guard let number = background?.split(separator: ";").last.flatMap({ Int($0) }) else {
    return false
  }
  return number == 7 || (9...15).contains(number)
}
