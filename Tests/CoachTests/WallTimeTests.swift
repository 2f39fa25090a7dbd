import Coach
import Testing

/// A moment's day is the local one where it was recorded.
@Suite("Days of the calendar") struct WallTimeTests {
  @Test(
    "the day is the local one, counted from 1 January 1970",
    arguments: [
      (0, 0, 0), (86_399_999, 0, 0), (86_400_000, 0, 1), (0, -1, -1), (-1, 0, -1),
      (86_399_000, 1, 1), (86_400_000, -1, 0), (-86_400_000, 0, -1), (-86_400_001, 0, -2),
      (-86_400_000, -1, -2), (1_795_000_000_123, 7200, 20_775),
    ] as [(Int64, Int, Int)])
  func day(milliseconds: Int64, offset: Int, expected: Int) {
    let day = WallTime(milliseconds: milliseconds, offset: offset).day.number
    #expect(day == expected)
  }
}
