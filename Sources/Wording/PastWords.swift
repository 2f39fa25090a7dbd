package import Coach

/// Text about past sessions.
package enum PastWords {
  package static let none = "Your first session will appear here."

  /// A session and its age in days, in one line without a full stop.
  package static func session(_ record: SessionRecord, daysAgo: Int) -> String {
    "\(day(daysAgo)): \(played(record))"
  }

  /// A session in one line, without a full stop.
  package static func played(_ record: SessionRecord) -> String {
    let time = ClockText.words(.seconds(record.active.secondsDown))
    return "\(record.title), \(time)" + stoppedEarly(record) + ", \(pain(record))"
  }

  /// A remark on a session that was stopped early; empty if it was finished.
  static func stoppedEarly(_ record: SessionRecord) -> String {
    record.ending == .stopped ? ", stopped early" : ""
  }

  /// The number of sessions.
  package static func count(_ sessions: Int) -> String {
    sessions == 1 ? "1 session so far" : "\(sessions) sessions so far"
  }

  /// A line with a full stop added.
  package static func sentence(_ line: String) -> String { "\(line)." }

  private static func pain(_ record: SessionRecord) -> String {
    guard let after = record.painAfter else { return "pain \(record.painBefore) before" }
    return "pain \(record.painBefore) to \(after)"
  }

  /// The words for the day of a session by which it is found.
  package static func dayWords(_ session: PastSession, today: CalendarDay) -> [String] {
    let day = session.ended.day
    return [day.inWords, "\(day.year)", self.day(session.days(before: today))]
  }

  /// A day some days ago.
  package static func day(_ ago: Int) -> String {
    switch ago {
    case 0: "Today"
    case 1: "Yesterday"
    default: "\(ago) days ago"
    }
  }
}
