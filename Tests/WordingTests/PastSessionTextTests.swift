import Coach
import Testing
import Wording

/// A past session in words.
@Suite struct PastSessionTextTests {
  /// 29 November 2026.
  private static let today = CalendarDay(20_786)

  private func text(
    daysAgo: Int = 1, after: Int? = 3, morning: Int? = nil,
    ending: SessionRecord.Ending = .finished,
    note: String = ""
  ) -> PastSessionText {
    let record = SessionRecord(
      routine: "x", title: "Calf", technique: .swedish, ending: ending, active: .seconds(4200),
      parts: [], painBefore: 5, painAfter: after, painNextMorning: morning, note: note)
    let day = Self.today.number - daysAgo
    return PastSessionText(
      PastSession(
        record: record,
        ended: WallTime(milliseconds: Int64(day) * 86_400_000 + 27_000_000, offset: 0)),
      today: Self.today)
  }

  @Test("the line has the day, the time, the minutes and the pain")
  func line() {
    #expect(text().line == "28 Nov 07:30  Calf, 1 h 10 min, pain 5 to 3")
    #expect(
      text(daysAgo: 370, morning: 2, ending: .stopped).line
        == "24 Nov 2025 07:30  Calf, 1 h 10 min, pain 5 to 3, next morning 2, stopped early")
    #expect(text(after: nil).line == "28 Nov 07:30  Calf, 1 h 10 min, pain 5")
  }

  @Test("the parts are short, and empty if nothing was given")
  func parts() {
    let whole = text(morning: 2, ending: .stopped, note: "Warm and loose.")
    #expect(whole.day == "28 Nov" && whole.clock == "07:30" && whole.time == "1 h 10 min")
    #expect(whole.pain == "5 → 3" && whole.morning == "2" && whole.note == "Warm and loose.")
    #expect(whole.remarks == ["stopped early", "Warm and loose."])
    let bare = text(after: nil)
    #expect(bare.pain == "5" && bare.morning == "" && bare.remarks == [] && bare.note == nil)
  }
}
