package import SystemPackage

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
  /// The system refused something.
  case refused(Errno)
}
