package import Coach

/// What is said of past sessions.
package enum PastWords {
  package static let none = "Your first session will appear here."

  /// A session of so many days ago, in a line without an end.
  package static func session(_ record: SessionRecord, daysAgo: Int) -> String {
    let time = ClockText.words(.seconds(record.active.secondsDown))
    return "\(day(daysAgo)): \(record.title), \(time)"
      + stoppedEarly(record) + ", \(pain(record))"
  }

  /// What is said beside a session that was stopped; nothing of one that was finished.
  static func stoppedEarly(_ record: SessionRecord) -> String {
    record.ending == .stopped ? ", stopped early" : ""
  }

  /// How many sessions there were.
  package static func count(_ sessions: Int) -> String {
    sessions == 1 ? "1 session so far." : "\(sessions) sessions so far."
  }

  /// A line as a sentence.
  package static func sentence(_ line: String) -> String { "\(line)." }

  private static func pain(_ record: SessionRecord) -> String {
    guard let after = record.painAfter else { return "pain \(record.painBefore) before" }
    return "pain \(record.painBefore) to \(after)"
  }

  private static func day(_ ago: Int) -> String {
    switch ago {
    case 0: "Today"
    case 1: "Yesterday"
    default: "\(ago) days ago"
    }
  }
}
