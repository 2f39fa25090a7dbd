package import Coach

extension Period {
  /// The first and last day in words: `9 to 29 November`, `25 August to 22 November`, with the year
  /// if it is not today's.
  package func inWords(today: CalendarDay) -> String {
    if first.year != last.year { return "\(first.full) to \(last.full)" }
    if last.year != today.year { return "\(first.short) to \(last.full)" }
    if first == last { return first.long }
    let start = first.parts.month == last.parts.month ? "\(first.parts.day)" : first.long
    return "\(start) to \(last.long)"
  }
}

extension CalendarDay {
  /// The day as `22 Nov 2026`.
  package var full: String { "\(short) \(year)" }

  /// The day as `22 November`.
  fileprivate var long: String { "\(parts.day) \(Self.months[parts.month - 1])" }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
