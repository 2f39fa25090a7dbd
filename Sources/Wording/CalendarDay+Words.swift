package import Coach

extension CalendarDay {
  /// The day as `22 Nov`.
  package var short: String { "\(parts.day) \(Self.months[parts.month - 1])" }

  /// The day as `Sunday 22 November`.
  package var inWords: String {
    let days = [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(days[weekday]) \(parts.day) \(months[parts.month - 1])"
  }

  /// The day's month as `Nov 2026`.
  package var month: String { "\(Self.months[parts.month - 1]) \(parts.year)" }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
