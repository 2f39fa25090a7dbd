/// A range of consecutive days.
package struct Period: Hashable, Sendable {
  package let last: CalendarDay
  /// The number of days, at least 1.
  package let days: Int

  package init(last: CalendarDay, days: Int) {
    self.last = last
    self.days = max(1, days)
  }

  package var first: CalendarDay { last.adding(1 - days) }

  /// All days of the period, in order.
  package var all: [CalendarDay] { (0..<days).map(first.adding) }

  /// The lengths on offer, in days: 3 weeks, 3 months, 1 year, 10 years.
  package static let lengths = [21, 91, 364, 3640]
}
