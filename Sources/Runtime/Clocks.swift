package import Coach
package import Platform

/// The two clocks: one that nothing sets back, for what is played, and the one on the wall, for what is
/// remembered.
package struct Clocks: Sendable {
  private let readWall: @Sendable () -> WallTime

  /// Clocks with one on the wall that shows what it is told to, or the real one.
  package init(wall: @escaping @Sendable () -> WallTime = { .now }) { readWall = wall }

  /// What the clock on the wall shows, here.
  package var wall: WallTime { readWall() }

  /// A clock that starts now, and runs so many times faster than real time.
  package func steady(speed: Int) -> AppClock { AppClock(speed: speed) }
}
