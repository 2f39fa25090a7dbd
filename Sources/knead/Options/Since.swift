import ArgumentParser
import Coach
import Runtime

/// A start date: a time back from today, such as `30d`, `6w` or `1y`, or a day such as
/// `2026-11-01`.
struct Since: ExpressibleByArgument {
  private enum Form {
    case days(Int)
    case day(CalendarDay)
  }

  private let form: Form

  init?(argument: String) {
    if let day = Self.day(argument) {
      form = .day(day)
    } else if let unit = argument.last, let days = ["d": 1, "w": 7, "y": 365][unit],
      let count = Int(argument.dropLast()), (1...10_000).contains(count)
    {
      form = .days(count * days)
    } else {
      return nil
    }
  }

  /// The period from that day to today.
  func period(today: CalendarDay) throws -> Period {
    switch form {
    case .days(let days): return Period(last: today, days: days)
    case .day(let day):
      guard day <= today else { throw Failure(.usage, "--since \(day.text) is in the future") }
      return Period(last: today, days: today.number - day.number + 1)
    }
  }

  /// Parses a valid calendar day.
  private static func day(_ text: String) -> CalendarDay? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], (1970...9999).contains(year) else { return nil }
    // A year and its neighbours have few enough days to search.
    let guess = CalendarDay((year - 1970) * 365 + (year - 1969) / 4)
    return (-40...400).lazy.map(guess.adding).first { $0.text == text }
  }
}
