/// A point in time on two clocks. The player uses only `steady`; anything stored uses only `wall`.
package struct Moment: Hashable, Sendable {
  /// Time since launch, including any time the machine was suspended, and unaffected by changes to
  /// the wall clock.
  package let steady: Duration
  package let wall: WallTime

  package init(steady: Duration, wall: WallTime) {
    self.steady = steady
    self.wall = wall
  }
}
