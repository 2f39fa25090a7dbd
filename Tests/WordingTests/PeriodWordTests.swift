import Coach
import Testing
import Wording

/// Periods as people write them.
@Suite struct PeriodWordTests {
  /// 29 November 2026.
  private static let today = CalendarDay(20_786)

  @Test(
    "what both days share is said once, and the year only if it is not this one",
    arguments: [
      (0, 21, "9 to 29 November"), (0, 91, "31 August to 29 November"), (0, 1, "29 November"),
      (0, 364, "1 Dec 2025 to 29 Nov 2026"), (-400, 30, "26 Sep to 25 Oct 2025"),
      (-330, 10, "25 Dec 2025 to 3 Jan 2026"),
    ])
  func period(later: Int, days: Int, words: String) {
    let period = Period(last: Self.today.adding(later), days: days)
    #expect(period.inWords(today: Self.today) == words)
  }

  @Test("each month has its own name")
  func months() {
    let names = (0..<12).map { month in
      // The first days of the months of 2026.
      let first = (0..<365).map { CalendarDay(20_454 + $0) }.first {
        $0.parts == (2026, month + 1, 1)
      }
      return first.map { Period(last: $0, days: 1).inWords(today: Self.today) } ?? ""
    }
    #expect(
      names == [
        "1 January", "1 February", "1 March", "1 April", "1 May", "1 June", "1 July", "1 August",
        "1 September", "1 October", "1 November", "1 December",
      ])
  }
}
