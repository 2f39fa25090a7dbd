/// What happens to a session without being asked for by name.
package enum PlayerEvent: Hashable, Sendable {
  /// Time has passed.
  case tick
  /// Something else comes first: stand still.
  case pause
  /// The space bar is held down.
  case releaseByHolding
  /// The process was suspended.
  case stalled
  /// The terminal shows nothing at the moment, or shows things again after so long.
  case hidden
  case shown(after: Duration)
}
