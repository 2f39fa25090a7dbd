package import Coach
package import Platform

/// The two clocks: a steady one for playing, and the wall clock for records.
package struct Clocks: Sendable {
  private let readWall: @Sendable () -> WallTime

  /// Clocks with the real wall clock, or a given one.
  package init(wall: @escaping @Sendable () -> WallTime = { .now }) { readWall = wall }

  /// The wall-clock time now, here.
  package var wall: WallTime { readWall() }

  /// A clock that starts now and runs `speed` times faster than real time.
  package func steady(speed: Int) -> AppClock { AppClock(speed: speed) }
}
