package import Coach

/// Text around the progress tables and charts.
package enum ProgressWords {
  package static let title = "Progress"
  package static let pain = "Pain"
  package static let helpsMost = "What helps you most"
  package static let byPlaceTitle = "By sore area"
  package static let byTechniqueTitle = "By technique"
  package static let calendarLegend = "■ 10 min or more   ▪ less"
  package static let noSessions = "No sessions in this period."
  package static let time = KeyText("time", "Go to an earlier or later period.")
  package static let length = KeyText(
    "longer, shorter", "Show a longer or shorter period, in weeks, months or years.")
  package static let asText = KeyText("as text", "Show this in words and numbers.")
  package static let pictures = KeyText("pictures", "Switch between pictures and words.")
  package static let sessions = KeyText("sessions", "List the sessions in this period one by one.")
  package static let byPlace = KeyText("by area", "Group by sore area or by technique.")
  package static let activities = KeyText(
    "activities", "Record how your activities are going.")

  /// A period, its sessions and their minutes.
  package static func corner(_ progress: ProgressSummary, today: CalendarDay) -> String {
    let count = progress.count == 1 ? "1 session" : "\(progress.count) sessions"
    let length = length(progress.period, today: today)
    return "\(length) · \(count) · \(ProgressText.time(progress.active))"
  }

  /// The first and last day of a period.
  static func days(of period: Period) -> String {
    "\(period.first.text) to \(period.last.text)"
  }

  /// The period's length, if it is one of the choices and ends this year; otherwise its first and
  /// last day.
  private static func length(_ period: Period, today: CalendarDay) -> String {
    let names = ["3 weeks", "3 months", "1 year", "10 years"]
    guard let index = Period.lengths.firstIndex(of: period.days), period.last.year == today.year
    else { return days(of: period) }
    return names[index]
  }

  /// A technique without enough data yet.
  package static func tooEarly(_ sessions: Int) -> String {
    "too early to tell: \(ProgressText.times(sessions))"
  }

  /// The certainty of an estimate, with a remark that may be empty.
  package static func likely(_ estimate: Estimate, _ remark: String) -> String {
    "likely \(estimate.interval), \(ProgressText.times(estimate.sessions))"
      + (remark.isEmpty ? "" : ": \(remark)")
  }

  /// The calendar's heading; `shown` is the number of weeks that fit, or `nil` for all.
  package static func practice(lastWeeks shown: Int?) -> String {
    shown.map { "Practice, last \($0) weeks" } ?? "Practice"
  }

  /// The weekly time chart's heading; `shown` as for the calendar.
  package static func weeks(last shown: Int?) -> String {
    shown.map { "Time per week, last \($0) weeks" } ?? "Time per week"
  }

  /// The first week that fits.
  package static func from(_ monday: CalendarDay) -> String { "from \(monday.short)" }

  /// The legend of the pain chart: with marks, or with lines only.
  package static func painLegend(marks: Bool, diary: Bool) -> String {
    (marks ? "○ before   ● after   ◉ both" : "⠢⠢ before   ━━ after")
      + (diary ? "   ◇ diary" : "")
  }

  /// The number of earlier sessions left out of the list.
  package static func before(_ count: Int) -> String {
    count == 1 ? "And 1 earlier session." : "And \(count) earlier sessions."
  }
}
