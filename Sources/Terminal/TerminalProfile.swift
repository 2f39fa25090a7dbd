package import Platform

/// What the environment says of the terminal and of what stands before it. This is the one place
/// that looks there; all else that has to know it asks here.
package struct TerminalProfile: Hashable, Sendable {
  /// The type to use, as the terminal database has it; empty where none is named.
  package let type: String
  /// What is known about terminals of this type.
  private let kind: TerminalKind
  /// What shares the terminal, the innermost first.
  package let multiplexers: [Multiplexer]
  /// Whether the terminal is at another machine: what sounds here is not heard there.
  package let isRemote: Bool
  /// Whether the user wants no colours.
  package let refusesColours: Bool
  /// The locale for text that the user chose; `nil` where none was chosen.
  let locale: String?
  /// How long to wait after a lone Esc, in milliseconds.
  let escapeDelay: Int32

  package init(_ environment: Environment) {
    self.init(environment, kinds: TerminalKind.known)
  }

  /// Reads the environment, with these known kinds of terminals.
  init(_ environment: Environment, kinds: [TerminalKind]) {
    let type = environment["TERM"] ?? ""
    self.type = type
    kind = kinds.first { $0.includes(type) } ?? .ordinary
    multiplexers =
      (environment["TMUX"] == nil ? [] : [.tmux]) + (environment["STY"] == nil ? [] : [.screen])
    isRemote = environment["SSH_CONNECTION"] != nil
    refusesColours = environment["NO_COLOR"] != nil
    locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first
    // A slow link can ask for more; 25 ms tell a lone Esc from an arrow key everywhere else.
    escapeDelay = environment["ESCDELAY"].flatMap { Int32($0) } ?? 25
  }

  /// Whether it can show a full screen.
  package var mayShowScreens: Bool { !type.isEmpty && kind.showsScreens }

  /// Whether its font has fine glyphs such as Braille.
  package var hasFineGlyphs: Bool { kind.hasFineGlyphs }

  /// How it responds to BEL.
  package var bell: BellForm { kind.bell }

  /// Whether it supports bracketed paste, so that pasted text isn't taken for keys.
  package var marksPastes: Bool { kind.marksPastes }

  /// Whether the key pad has an application mode.
  package var hasKeypad: Bool { kind.hasKeypad }

  /// Sets the process' locale for text from what the user chose; returns whether text is UTF-8.
  ///
  /// Where the user chose nothing, or a locale that is not installed, plain UTF-8 is taken: nearly
  /// every terminal shows it, and otherwise ncurses would print blanks. Someone who chose C or
  /// POSIX means it, and gets ASCII.
  package func adoptTextEncoding(ascii: Bool = false) -> Bool {
    TextEncoding.adopt(ascii ? "C" : locale)
  }
}
