package import Coach

extension Moment {
  /// So long after a program began, which began as the year 1970 did: for tests that look at one clock.
  package init(_ steady: Duration) {
    self.init(steady: steady, wall: .zero + steady)
  }
}

extension WallTime {
  /// When the clock of a test begins.
  package static let zero = WallTime(milliseconds: 0, offset: 0)

  /// So long after that.
  package static func seconds(_ count: Int) -> WallTime { .zero + .seconds(count) }

  /// So many days after that.
  package static func days(_ count: Int) -> WallTime { .zero + .days(count) }

  /// So many days after that, and parts of one.
  package static func days(_ count: Double) -> WallTime { .zero + .seconds(86_400) * count }
}
