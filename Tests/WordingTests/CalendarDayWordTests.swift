import Coach
import Testing
import Wording

/// Days as people write them.
@Suite struct CalendarDayWordTests {
  @Test("each month has its own short name")
  func months() {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    // Every day of 2025.
    let year = (0..<365).map { CalendarDay(20_089 + $0) }
    for day in year {
      let (_, month, date) = day.parts
      #expect(day.short == "\(date) \(months[month - 1])")
      #expect(day.month == "\(months[month - 1]) 2025")
    }
    #expect(year[0].short == "1 Jan" && year[364].short == "31 Dec")
  }
}
