/// The reason full screen is unavailable, and the remedy.
package enum TerminalWords {
  package static let noTerminal =
    "The full screen needs a terminal for both input and output. "
    + "Run knead without pipes or redirection."

  package static let noType =
    "The environment variable TERM is not set. "
    + "Set it to your terminal's type, such as xterm-256color."

  /// The terminal database doesn't have this type.
  package static func unknownType(_ name: String) -> String {
    "This system does not know the terminal type \(name). "
      + "Set TERM to one it knows, such as xterm-256color."
  }

  /// Terminals of this type can't position the cursor.
  package static func unsuitableType(_ name: String) -> String {
    "The terminal type \(name) cannot show a full screen. "
      + "Set TERM to your terminal's real type."
  }

  /// A system call failed.
  package static func refused(_ reason: String) -> String {
    "The terminal could not be set up (\(reason)). Try again."
  }
}
