import Text
import Canvas
import Coach
import Flow

/// What is said of past sessions.
enum LastSession {
  static func line(_ session: History.Session) -> String {
    let record = session.record
    let time = ClockText.words(.seconds(record.active.secondsDown))
    return "\(day(session.daysAgo)): \(record.title), \(time)"
      + (record.ending == .stopped ? ", stopped early" : "") + ", \(pain(record))"
  }

  static func count(_ sessions: Int) -> String {
    sessions == 1 ? "1 session so far." : "\(sessions) sessions so far."
  }

  static func pain(_ record: SessionRecord) -> String {
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
