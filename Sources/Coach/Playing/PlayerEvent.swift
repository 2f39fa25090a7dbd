/// An event in a session that isn't a command.
package enum PlayerEvent: Hashable, Sendable {
  /// Time has passed.
  case tick
  /// Something else takes priority: pause.
  case pause
  /// The space bar is held down.
  case releaseByHolding
  /// The process was suspended.
  case stalled
  /// The terminal is hidden, or is shown again after this long.
  case hidden
  case shown(after: Duration)
}
