/// Why the full screen cannot be had.
package enum TerminalError: Error, Hashable {
  /// Standard input or standard output is not a terminal.
  case noTerminal
  /// TERM is not set, or empty.
  case noType
  /// The terminal database has no such TERM.
  case unknownType(String)
  /// The terminal cannot place its cursor: `dumb`, or one that prints on paper.
  case unsuitableType(String)
  /// The system refused something, in its own words.
  case refused(String)

  /// One sentence to the user: what is wrong, and what to do.
  package var message: String {
    switch self {
    case .noTerminal:
      "The full screen needs a terminal for both input and output. "
        + "Run knead without pipes or redirection."
    case .noType:
      "The environment variable TERM is not set. "
        + "Set it to your terminal's type, such as xterm-256color."
    case .unknownType(let name):
      "This system does not know the terminal type \(name). "
        + "Set TERM to one it knows, such as xterm-256color."
    case .unsuitableType(let name):
      "The terminal type \(name) cannot show a full screen. "
        + "Set TERM to your terminal's real type."
    case .refused(let reason):
      "The terminal could not be set up (\(reason)). Try again."
    }
  }
}
