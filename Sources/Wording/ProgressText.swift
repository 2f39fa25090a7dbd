package import Coach

/// Progress in words and tables: the text alternative to the charts.
package struct ProgressText: Sendable {
  private let progress: ProgressSummary
  /// Names of places by id.
  private let places: [String: String]

  package init(_ progress: ProgressSummary, places: [String: String]) {
    self.progress = progress
    self.places = places
  }

  /// The period and its activity, in one line.
  package var summary: String {
    let period = progress.period
    let days = ProgressWords.days(of: period)
    return "\(days): \(Self.times(progress.count)), \(Self.time(progress.active))"
  }

  /// The whole text by line, with a blank line between sections.
  package var lines: [String] {
    let parts = [
      [summary], days, helpsMost, weeks,
      shares(progress.techniques, ProgressWords.byTechniqueTitle),
      shares(progress.places, ProgressWords.byPlaceTitle), activities,
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  /// The days with entries, as a table.
  package var days: [String] {
    let told = progress.days.filter {
      $0.before != nil || $0.after != nil || $0.diary != nil || $0.sessions > 0
    }
    guard !told.isEmpty else { return ["Nothing was recorded in this period."] }
    // As wide as a screen of 40 columns has room for.
    return ["Day        Before After Diary Done Min"]
      + told.map { day in
        let minutes = (Int(day.active.components.seconds) + 30) / 60
        return day.day.text.filled(to: 11) + Self.pain(day.before).filled(to: 7)
          + Self.pain(day.after).filled(to: 6) + Self.pain(day.diary).filled(to: 6)
          + "\(day.sessions)".filled(to: 5) + "\(minutes)"
      } + ["Done: number of sessions. Min: minutes in total."]
  }

  /// The most helpful techniques, with the certainty of each estimate.
  package var helpsMost: [String] {
    let most = progress.helpsMost
    let routines = most.routines.flatMap { Self.lines($0.routine.text, $0.estimate) }
    return [ProgressWords.helpsMost] + most.sentences + most.findings.flatMap(Self.finding)
      + (routines.isEmpty ? [] : ["By routine:"] + routines) + most.legend
  }

  /// One technique, in two lines.
  private static func finding(_ finding: TechniqueFindings.Finding) -> [String] {
    guard let estimate = finding.estimate else {
      return [finding.technique.capitalName, "  \(ProgressWords.tooEarly(finding.sessions))"]
    }
    return lines(finding.technique.capitalName, estimate, finding.remark)
  }

  /// An estimate, in two lines.
  private static func lines(
    _ name: String, _ estimate: Estimate, _ remark: String = ""
  ) -> [String] {
    [
      "\(name)  \(estimate.change)\(remark.isEmpty ? "" : ", \(remark)")",
      "  likely \(estimate.interval), \(times(estimate.sessions))",
    ]
  }

  /// The minutes practised in each week.
  package var weeks: [String] {
    ["Time per week, Monday to Sunday"]
      + progress.weeks.map { week in
        "  \(week.monday.text)  \(Self.time(week.active).filled(to: 11))\(Self.times(week.sessions))"
      }
  }

  /// The practice recorded for each technique or place.
  package func shares(_ shares: [ProgressSummary.Share], _ title: String) -> [String] {
    if shares.isEmpty { return [] }
    return [title]
      + shares.map { share in
        let change = share.change.map { ", pain \(OneDecimal.signed($0)) on average" } ?? ""
        let done = "\(Self.times(share.sessions)), \(Self.time(share.active))\(change)"
        let parts =
          (share.sessions > 0 ? [done] : [])
          + (share.entries > 0 ? [Self.entries(share.entries)] : [])
        return "  \(name(of: share)): \(parts.joined(separator: "; "))"
      }
  }

  /// The sessions, the time and the diary entries of a share, without those that it has none of.
  package static func amounts(of share: ProgressSummary.Share) -> [String] {
    (share.sessions > 0 ? [times(share.sessions), time(share.active)] : [])
      + (share.entries > 0 ? [entries(share.entries)] : [])
  }

  /// The name of a share.
  package func name(of share: ProgressSummary.Share) -> String {
    Technique(rawValue: share.key)?.capitalName ?? places[share.key] ?? share.key
  }

  /// The scores of the user's own activities, day by day.
  package var activities: [String] {
    guard !progress.activities.isEmpty else { return [] }
    return ["\(ProgressWords.goals), each from 0 (can't do it) to 10 (as well as before the pain)"]
      + progress.activities.map { day in
        let scores = day.activities.map { "\($0.name) \($0.score)" }.joined(separator: ", ")
        return "  \(day.day.text)  \(scores)"
      }
  }

  /// A count of sessions in words.
  package static func times(_ count: Int) -> String {
    switch count {
    case 0: "no sessions"
    case 1: "1 session"
    default: "\(count) sessions"
    }
  }

  private static func entries(_ count: Int) -> String {
    count == 1 ? "1 diary entry" : "\(count) diary entries"
  }

  /// A duration in minutes, or in hours and minutes.
  package static func time(_ time: Duration) -> String {
    let minutes = (Int(time.components.seconds) + 30) / 60
    return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }

  private static func pain(_ pain: Double?) -> String { pain.map(OneDecimal.text) ?? "-" }
}

extension String {
  /// The text padded with spaces to a given width.
  fileprivate func filled(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
