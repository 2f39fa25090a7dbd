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

extension Int64 {
  /// The quotient, rounded down also below zero.
  fileprivate func flooredDivision(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
