package import Coach

/// Text around the progress tables and charts.
package enum ProgressWords {
  package static let title = "Progress"
  package static let pain = "Pain"
  package static let practice = "Practice"
  package static let helpsMost = "What helps you"
  package static let goals = "Goals"
  package static let byPlaceTitle = "By sore area"
  package static let byTechniqueTitle = "By technique"
  package static let noSessions = "No sessions in this period."
  package static let stoppedEarly = "stopped early"

  // The legends of the marks.
  package static let before = "before"
  package static let after = "after"
  package static let diary = "diary"
  package static let long = "10 min or more"
  package static let short = "less"
  package static let estimate = "estimate"
  package static let likely = "likely"

  /// What the figures of an area or a technique are.
  package static let meanChange = "Mean change in pain"

  // The columns of the list of sessions.
  package static let day = "Day"
  package static let clock = "Time"
  package static let session = "Session"
  package static let morning = "Morning"

  package static let time = KeyText("time", "Go to an earlier or later period.")
  package static let length = KeyText(
    "zoom", "Show a longer or shorter period, in weeks, months or years.")
  package static let asText = KeyText(
    "text", "Show this in words and numbers, and what the numbers mean.")
  package static let pictures = KeyText("pictures", "Switch between pictures and words.")
  package static let sessions = KeyText("sessions", "List the sessions in this period one by one.")
  package static let look = KeyText(
    "look", "Choose the routine of this session. The safety questions come first.")
  package static let toCharts = KeyText("back", "Go back to the charts. s and q also work.")
  package static let byPlace = KeyText(
    "areas", "Show your practice by sore area, or what helps you.")
  package static let activities = KeyText("goals", "Record how your goals are going.")

  /// A period, its sessions and their minutes.
  package static func corner(_ progress: ProgressSummary, today: CalendarDay) -> String {
    let count = progress.count == 1 ? "1 session" : "\(progress.count) sessions"
    return "\(progress.period.inWords(today: today)) · \(count) · "
      + ProgressText.time(progress.active)
  }

  /// The first and last day of a period.
  static func days(of period: Period) -> String {
    "\(period.first.text) to \(period.last.text)"
  }

  /// A technique without enough data yet.
  package static func tooEarly(_ sessions: Int) -> String {
    "too early to tell: \(ProgressText.times(sessions))"
  }

  /// All techniques without enough data yet, in one sentence; at least one.
  package static func tooEarly(_ findings: [TechniqueFindings.Finding]) -> String {
    // The first figure says what it counts, for the others, too.
    let names = findings.enumerated().map { index, finding in
      let count = index == 0 ? ProgressText.times(finding.sessions) : "\(finding.sessions)"
      return "\(finding.technique.name) (\(count))"
    }
    return "Too early to tell: \(names.joined(separator: ", "))."
  }

  /// What the marks of a chart are, if each stands for several days.
  package static func means(of days: Int) -> String { "means of \(days) days" }

  /// The minutes practised in a week.
  package static func minutes(_ time: Duration) -> String {
    "\((Int(time.components.seconds) + 30) / 60) min"
  }

  /// The weekly time chart's heading; `shown` is the number of weeks that fit, or `nil` for all.
  package static func weeks(last shown: Int?) -> String {
    shown.map { "Time per week, last \($0) weeks" } ?? "Time per week"
  }

  /// The calendar's heading, with the first week that fits.
  package static func practice(from monday: CalendarDay) -> String {
    "\(practice) \(from(monday))"
  }

  /// The first week that fits.
  package static func from(_ monday: CalendarDay) -> String { "from \(monday.short)" }

  /// A goal, with its score at the start and at the end of a period.
  package static func goal(_ name: String, _ first: Int, _ last: Int) -> String {
    first == last ? "\(name) \(last) of 10" : "\(name) \(first), now \(last) of 10"
  }

  /// The pain the next morning.
  package static func nextMorning(_ pain: String) -> String { "next morning \(pain)" }

  /// The pain before and after a session.
  package static func painChange(_ pain: String) -> String { "pain \(pain)" }

  /// The number of earlier sessions left out of the list.
  package static func before(_ count: Int) -> String {
    count == 1 ? "And 1 earlier session." : "And \(count) earlier sessions."
  }
}
