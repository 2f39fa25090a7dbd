/// Some days in a row.
package struct Period: Hashable, Sendable {
  package let last: CalendarDay
  /// How many, at least 1.
  package let days: Int

  package init(last: CalendarDay, days: Int) {
    self.last = last
    self.days = max(1, days)
  }

  package var first: CalendarDay { last.adding(1 - days) }

  /// All its days, the first to the last.
  package var all: [CalendarDay] { (0..<days).map(first.adding) }

  /// The lengths to choose from: 3 weeks, 3 months, 1 year, 10 years.
  package static let lengths = [21, 91, 364, 3640]
}
