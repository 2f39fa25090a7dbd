/// A moment on the calendar: UTC, with the offset of the place where it was noted.
package struct WallTime: Hashable, Codable, Sendable {
  /// Milliseconds since 1970 began, UTC.
  package let milliseconds: Int64
  /// Seconds east of UTC, there and then.
  package let offset: Int

  package init(milliseconds: Int64, offset: Int) {
    self.milliseconds = milliseconds
    self.offset = offset
  }

  /// The day on the calendar of that place.
  package var day: CalendarDay {
    CalendarDay(Int((milliseconds + Int64(offset) * 1000).flooredDivision(by: 86_400_000)))
  }

  /// The time of day there, as `07:05`.
  package var clock: String {
    let local = milliseconds + Int64(offset) * 1000
    let minutes = Int(local - local.flooredDivision(by: 86_400_000) * 86_400_000) / 60_000
    let parts = [minutes / 60, minutes % 60]
    return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}

extension WallTime: Comparable {
  /// The earlier one; of two at the same moment that of the place further west.
  package static func < (left: WallTime, right: WallTime) -> Bool {
    (left.milliseconds, left.offset) < (right.milliseconds, right.offset)
  }

  /// The time between two moments.
  package static func - (later: WallTime, earlier: WallTime) -> Duration {
    .milliseconds(later.milliseconds) - .milliseconds(earlier.milliseconds)
  }

  /// The moment after a time, at the same place.
  package static func + (moment: WallTime, time: Duration) -> WallTime {
    WallTime(milliseconds: moment.milliseconds + time.wholeMilliseconds, offset: moment.offset)
  }

  /// The moment before a time, at the same place.
  package static func - (moment: WallTime, time: Duration) -> WallTime {
    moment + (.zero - time)
  }
}

extension Int64 {
  /// The quotient, rounded down also below zero.
  fileprivate func flooredDivision(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
