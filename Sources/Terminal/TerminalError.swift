package import SystemPackage

/// The reason the full screen is unavailable.
package enum TerminalError: Error, Hashable {
  /// Standard input or standard output is not a terminal.
  case noTerminal
  /// TERM is not set, or empty.
  case noType
  /// The terminal database has no entry for this TERM.
  case unknownType(String)
  /// The terminal can't position its cursor: `dumb`, or one that prints on paper.
  case unsuitableType(String)
  /// A system call failed.
  case refused(Errno)
}
