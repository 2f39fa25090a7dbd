/// A calendar time: UTC, with the local offset at the time it was recorded.
package struct WallTime: Hashable, Codable, Sendable {
  /// Milliseconds since 1 January 1970, UTC.
  package let milliseconds: Int64
  /// Local offset in seconds east of UTC.
  package let offset: Int

  package init(milliseconds: Int64, offset: Int) {
    self.milliseconds = milliseconds
    self.offset = offset
  }

  /// The local calendar day.
  package var day: CalendarDay {
    CalendarDay(Int((milliseconds + Int64(offset) * 1000).flooredDivision(by: 86_400_000)))
  }

  /// The local time of day, as `07:05`.
  package var clock: String {
    let local = milliseconds + Int64(offset) * 1000
    let minutes = Int(local - local.flooredDivision(by: 86_400_000) * 86_400_000) / 60_000
    let parts = [minutes / 60, minutes % 60]
    return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}

extension WallTime: Comparable {
  /// Orders by time, and at the same time by offset, the more westerly first.
  package static func < (left: WallTime, right: WallTime) -> Bool {
    (left.milliseconds, left.offset) < (right.milliseconds, right.offset)
  }

  /// Returns the time elapsed between two moments.
  package static func - (later: WallTime, earlier: WallTime) -> Duration {
    .milliseconds(later.milliseconds) - .milliseconds(earlier.milliseconds)
  }

  /// Whether it is less than `time` before a moment. A time in the future, after the wall clock was set
  /// back, is not.
  package func isWithin(_ time: Duration, before moment: WallTime) -> Bool {
    self <= moment && moment - self < time
  }

  /// Returns the moment this much later, with the same offset.
  package static func + (moment: WallTime, time: Duration) -> WallTime {
    WallTime(milliseconds: moment.milliseconds + time.wholeMilliseconds, offset: moment.offset)
  }

  /// Returns the moment this much earlier, with the same offset.
  package static func - (moment: WallTime, time: Duration) -> WallTime {
    moment + (.zero - time)
  }
}

extension Int64 {
  /// Returns the quotient rounded down, for negative values too.
  fileprivate func flooredDivision(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
