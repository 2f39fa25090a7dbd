/// A day of the Gregorian calendar, counted from 1 January 1970.
package struct CalendarDay: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  package let number: Int

  package init(_ number: Int) { self.number = number }

  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.number < right.number
  }

  /// The day this many days later, or earlier if `days` is negative.
  package func adding(_ days: Int) -> CalendarDay { CalendarDay(number + days) }

  /// The day of the week, 0 for Monday to 6 for Sunday.
  package var weekday: Int { ((number + 3) % 7 + 7) % 7 }

  /// The calendar year.
  package var year: Int { parts.year }

  /// The date in ISO 8601 form: `2026-11-22`.
  package var text: String {
    let (year, month, day) = parts
    return "\(year)-" + [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }

  /// Year, month (1-12) and day of the month. Computed from years that begin in March, in eras of
  /// 400 years, so that the leap day comes last.
  package var parts: (year: Int, month: Int, day: Int) {
    let days = number + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let ofEra = days - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * month + 2) / 5 + 1
    let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
    return (year, month < 10 ? month + 3 : month - 9, day)
  }
}
