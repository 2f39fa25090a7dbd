package import Coach
package import Platform

/// The two clocks: a steady one for playing, and the wall clock for records.
package struct Clocks: Sendable {
  private let readWall: @Sendable () -> WallTime

  /// Uses the real wall clock unless given another one.
  package init(wall: @escaping @Sendable () -> WallTime = { .now }) { readWall = wall }

  /// The current wall-clock time in the local time zone.
  package var wall: WallTime { readWall() }

  /// A clock that starts now and runs `speed` times faster than real time.
  package func steady(speed: Int) -> AppClock { AppClock(speed: speed) }
}
