/// Why the full screen cannot be had, and what to do.
package enum TerminalWords {
  package static let noTerminal =
    "The full screen needs a terminal for both input and output. "
    + "Run knead without pipes or redirection."

  package static let noType =
    "The environment variable TERM is not set. "
    + "Set it to your terminal's type, such as xterm-256color."

  /// The terminal database has no such type.
  package static func unknownType(_ name: String) -> String {
    "This system does not know the terminal type \(name). "
      + "Set TERM to one it knows, such as xterm-256color."
  }

  /// A terminal of this type cannot place its cursor.
  package static func unsuitableType(_ name: String) -> String {
    "The terminal type \(name) cannot show a full screen. "
      + "Set TERM to your terminal's real type."
  }

  /// The system refused something, for a reason.
  package static func refused(_ reason: String) -> String {
    "The terminal could not be set up (\(reason)). Try again."
  }
}
