/// A moment on the calendar: UTC, with the offset of the place where it was noted.
package struct WallTime: Hashable, Sendable {
  /// Milliseconds since 1970 began, UTC.
  package let milliseconds: Int64
  /// Seconds east of UTC, there and then.
  package let offset: Int

  package init(milliseconds: Int64, offset: Int) {
    self.milliseconds = milliseconds
    self.offset = offset
  }

  /// The day on the calendar of that place, counted from 1 January 1970.
  package var day: Int {
    let whole = milliseconds / 1000 - (milliseconds % 1000 < 0 ? 1 : 0)
    let seconds = Int(whole) + offset
    return seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
  }
}
