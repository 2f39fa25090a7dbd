import Canvas

/// Why a program at a terminal has to end.
package enum Ending: Hashable, Sendable {
  /// The terminal is gone: its window was closed or the connection was lost.
  case hangUp
  /// Another program asked (SIGTERM).
  case terminate
  /// The user pressed Ctrl-C, or someone sent SIGINT.
  case interrupt
}
