import Coach
import Documents
import Testing

/// Whether a reminder was due a moment ago.
@Suite struct ReminderDueTests {
  /// Monday, 30 November 2026, at a clock time in UTC.
  private func monday(_ hour: Int, _ minute: Int, second: Int = 0) -> WallTime {
    WallTime(
      milliseconds: 1_795_996_800_000 + Int64((hour * 60 + minute) * 60 + second) * 1000, offset: 0)
  }

  @Test("it is due from its minute on, until the delay is over")
  func borders() throws {
    let reminder = try readReminder("mon 10:30").get()
    #expect(monday(0, 0).day.text == "2026-11-30")
    #expect(!reminder.wasDue(inLast: 15, before: monday(10, 29, second: 59)))
    #expect(reminder.wasDue(inLast: 15, before: monday(10, 30)))
    #expect(reminder.wasDue(inLast: 15, before: monday(10, 45, second: 59)))
    #expect(!reminder.wasDue(inLast: 15, before: monday(10, 46)))
  }

  @Test("it is due after midnight on the day before, and on no other day")
  func days() throws {
    let reminder = try readReminder("sun 23:55").get()
    #expect(reminder.wasDue(inLast: 15, before: monday(0, 5)))
    #expect(try !readReminder("mon 23:55").get().wasDue(inLast: 15, before: monday(0, 5)))
  }

  @Test("times are local") func local() throws {
    let now = WallTime(milliseconds: monday(0, 5).milliseconds, offset: 3 * 3600)
    #expect(try readReminder("mon 3:00").get().wasDue(inLast: 15, before: now))
    #expect(try !readReminder("mon 0:00").get().wasDue(inLast: 15, before: now))
  }
}
