@testable import Documents
import Coach
import Testing

/// Reminders as calendar events (RFC 5545).
@Suite("Reminders as calendar events") struct ReminderCalendarTests {
  /// Thursday, 26 November 2026, 12:00:07 local time, an hour ahead of UTC.
  private static let now = WallTime(milliseconds: 1_795_690_807_000, offset: 3600)

  private static func text(_ words: String, at now: WallTime = now) throws -> String {
    try readReminder(words).get().iCalendar(at: now)
  }

  @Test("an event has its rule, its first time and an alarm, and long lines are folded")
  func event() throws {
    let expected = """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//knead//knead remind//EN
      BEGIN:VEVENT
      UID:d5cc566c7cd29061@knead
      DTSTAMP:20261126T110007Z
      DTSTART:20261127T103000
      DURATION:PT10M
      RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
      SUMMARY:Time for your back: knead
      DESCRIPTION:Type knead in a terminal for a few minutes of gentle self-massa
       ge\\, or get up and walk a little.\\nDelete this event to stop reminders.
      TRANSP:TRANSPARENT
      BEGIN:VALARM
      ACTION:DISPLAY
      TRIGGER:PT0S
      DESCRIPTION:Time for your back: knead
      END:VALARM
      END:VEVENT
      END:VCALENDAR

      """
    let text = try Self.text("weekdays 10:30")
    #expect(text.components == expected.split(separator: "\n").map(String.init))
  }

  @Test("lines end with CR LF and have at most 75 bytes")
  func lines() throws {
    let bytes = Array(try Self.text("weekdays 10:30, 15:00; sun 8:00").utf8)
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      #expect(bytes[index - 1] == UInt8(ascii: "\r"))
    }
    #expect(bytes.count { $0 == UInt8(ascii: "\r") } == bytes.count { $0 == UInt8(ascii: "\n") })
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    #expect(lines.allSatisfy { $0.count <= 76 } && bytes.last == UInt8(ascii: "\n"))
  }

  @Test("lines are folded between characters, and removing each CR LF and space restores them")
  func folds() {
    for length in 0..<240 {
      let line = String(repeating: "x", count: length) + String(repeating: "背é", count: 40)
      let folded = Reminder.folded(line)
      #expect(folded.replacing("\r\n ", with: "") == line)
      #expect(folded.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    }
    #expect(Reminder.folded("") == "")
    let full = String(repeating: "x", count: 75)
    #expect(Reminder.folded(full) == full && Reminder.folded(full + "y") == full + "\r\n y")
  }

  @Test("special characters are escaped")
  func escapes() { #expect(Reminder.escaped("a,b;c\\d\ne:f") == "a\\,b\\;c\\\\d\\ne:f") }

  @Test(
    "the first event is at the first time that is in the future",
    arguments: [
      ("daily 12:01", "20261126T120100"), ("daily 12:00", "20261127T120000"),
      ("thu 13:00", "20261126T130000"), ("thu 11:00", "20261203T110000"),
      ("weekends 09:00", "20261128T090000"), ("mon 12:30", "20261130T123000"),
      ("wed 00:00", "20261202T000000"),
    ])
  func first(words: String, expected: String) throws {
    #expect(try Self.text(words).contains("\r\nDTSTART:\(expected)\r\n"))
  }

  @Test("the UID of an event depends on its content, not on when it was made")
  func names() throws {
    func names(_ text: String) -> [String] {
      text.components.filter { $0.hasPrefix("UID:") }
    }
    let all = names(try Self.text("weekdays 10:30, 15:00; sat 11:00; 12:00"))
    #expect(all.count == 4 && Set(all).count == 4)
    let later = WallTime(milliseconds: Self.now.milliseconds + 86_400_000_000, offset: 0)
    #expect(names(try Self.text("mon-fri 10:30", at: later)) == [all[0]])
    #expect(try Self.text("12:00").contains("\r\nRRULE:FREQ=DAILY\r\n"))
  }
}

extension String {
  fileprivate var components: [String] { split(separator: "\r\n").map(String.init) }
}
