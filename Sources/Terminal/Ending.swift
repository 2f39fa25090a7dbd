import Canvas

/// Why the program has to exit.
package enum Ending: Hashable, Sendable {
  /// The terminal is gone: its window was closed or the connection was lost.
  case hangUp
  /// Another process asked it to (SIGTERM).
  case terminate
  /// The user pressed Ctrl-C, or someone sent SIGINT.
  case interrupt
}
