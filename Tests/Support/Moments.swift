package import Coach

extension Moment {
  /// The moment this long after both clocks were at zero, for tests that look at only one clock.
  package init(_ steady: Duration) {
    self.init(steady: steady, wall: .zero + steady)
  }
}

extension WallTime {
  /// The start of a test's clock.
  package static let zero = WallTime(milliseconds: 0, offset: 0)

  /// This many seconds after `zero`.
  package static func seconds(_ count: Int) -> WallTime { .zero + .seconds(count) }

  /// This many days after `zero`.
  package static func days(_ count: Int) -> WallTime { .zero + .days(count) }

  /// This many days after `zero`, with fractions.
  package static func days(_ count: Double) -> WallTime { .zero + .seconds(86_400) * count }
}
