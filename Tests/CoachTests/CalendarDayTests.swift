import Coach
import Foundation
import TestSupport
import Testing

/// Days of the calendar, compared with the system's own.
@Suite struct CalendarDayTests {
  @Test("text and weekday match the system's calendar over 400 years")
  func system() {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    var random = SeededGenerator(seed: 3)
    let days =
      [0, 58, 59, 60, 789, 11_016, 20_779, -1, -719_468]
      + (0..<500).map { _ in
        Int.random(in: -50_000...100_000, using: &random)
      }
    for number in days where number > -700_000 {
      let parts = calendar.dateComponents(
        [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(number) * 86_400))
      let day = CalendarDay(number)
      guard let year = parts.year, let month = parts.month, let date = parts.day,
        let weekday = parts.weekday
      else { continue }
      let text =
        "\(year)-" + [month, date].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
      #expect(day.text == text)
      #expect(day.weekday == (weekday + 5) % 7, "\(text)")
    }
    #expect(CalendarDay(0).text == "1970-01-01" && CalendarDay(0).weekday == 3)
  }

  @Test(
    "a time of day is local to where it was recorded",
    arguments: [
      (0, 0, "00:00"), (3_599_999, 0, "00:59"), (0, -60, "23:59"), (-1, 0, "23:59"),
      (1_795_000_000_123, 7200, "13:06"),
    ] as [(Int64, Int, String)])
  func clock(milliseconds: Int64, offset: Int, expected: String) {
    #expect(WallTime(milliseconds: milliseconds, offset: offset).clock == expected)
  }
}
