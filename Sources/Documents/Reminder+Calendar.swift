package import Coach

/// Reminders in iCalendar format (RFC 5545), for calendars on a phone or desktop.
extension Reminder {
  /// The calendar file, with one event per time, as not all calendars support several hours in a
  /// rule. It starts with the next reminder, in floating local time.
  package func iCalendar(at now: WallTime) -> String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//knead//knead remind//EN"]
    for group in groups {
      for time in group.times { lines += Self.event(group.days, time, at: now) }
    }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private static func event(_ days: [Int], _ time: Int, at now: WallTime) -> [String] {
    let rule =
      days.count == 7
      ? "FREQ=DAILY"
      : "FREQ=WEEKLY;BYDAY="
        + days.map { Self.days[$0].prefix(2).uppercased() }.joined(separator: ",")
    var hash = FNV1a()
    hash.add("\(rule) \(clock(time))".utf8)
    let stamp = WallTime(milliseconds: now.milliseconds, offset: 0)
    let seconds = twoDigits(Int(stamp.milliseconds / 1000 % 60))
    let first = firstDay(days, time, at: now)
    return [
      "BEGIN:VEVENT",
      // A reminder has the same UID in every file, so that importing again creates no duplicates.
      "UID:" + String(hash.value, radix: 16) + "@knead",
      "DTSTAMP:\(digits(stamp.day.text))T\(digits(stamp.clock))\(seconds)Z",
      "DTSTART:\(digits(first.text))T\(digits(clock(time)))00",
      "DURATION:PT10M",
      "RRULE:\(rule)",
      "SUMMARY:\(escaped(title))",
      "DESCRIPTION:\(escaped(about))",
      // Reminders don't make the user busy.
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT0S", "DESCRIPTION:\(escaped(title))",
      "END:VALARM",
      "END:VEVENT",
    ]
  }

  private static let about =
    "Type knead in a terminal for a few minutes of gentle self-massage, or get up and walk a little.\n"
    + "Delete this event to stop reminders."

  /// The first day, from today, on which the time has not yet passed.
  private static func firstDay(_ days: [Int], _ time: Int, at now: WallTime) -> CalendarDay {
    let start = now.clock < clock(time) ? now.day : now.day.adding(1)
    let wait = (0...6).first { days.contains(start.adding($0).weekday) }
    return start.adding(wait ?? 0)
  }

  private static func digits(_ text: String) -> String { text.filter { $0 != "-" && $0 != ":" } }

  /// Text escaped as a property value.
  static func escaped(_ text: String) -> String {
    text.map { sign in
      switch sign {
      case "\\", ";", ",": "\\\(sign)"
      case "\n", "\r\n": "\\n"
      default: "\(sign)"
      }
    }.joined()
  }

  /// A line folded into pieces of at most 75 bytes; each continuation starts with a space.
  static func folded(_ line: String) -> String {
    var (result, length) = ("", 0)
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > 75 {
        result += "\r\n "
        length = 1
      }
      result.unicodeScalars.append(scalar)
      length += size
    }
    return result
  }
}
