/// When something happened, by two clocks. A player looks at `steady` alone; everything that is
/// remembered, at `wall` alone.
package struct Moment: Hashable, Sendable {
  /// Time since the program began, which neither a changed wall clock nor a suspended machine fools.
  package let steady: Duration
  package let wall: WallTime

  package init(steady: Duration, wall: WallTime) {
    self.steady = steady
    self.wall = wall
  }
}
