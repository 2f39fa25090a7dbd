package import Coach

/// The JSON form of a period's progress.
package struct ProgressJSON: Encodable {
  private let first: String
  private let last: String
  private let sessions: Int
  private let minutes: Double
  private let days: [DayForm]
  private let weeks: [WeekForm]
  private let techniques: [ShareForm]
  private let places: [ShareForm]
  private let helpsMost: [FindingForm]
  private let helpsMostRoutines: [RoutineFindingForm]
  private let comparison: ComparisonForm?
  private let activities: [ActivityDayForm]

  private struct DayForm: Encodable {
    let day: String
    let sessions: Int
    let minutes: Double
    let painBefore: Double?
    let painAfter: Double?
    let painDiary: Double?
  }

  /// A routine with enough data for a finding.
  private struct RoutineFindingForm: Encodable {
    let routine: String
    let sessions: Int
    let change: Double
    let low: Double
    let high: Double
  }

  private struct WeekForm: Encodable {
    let monday: String
    let sessions: Int
    let minutes: Double
  }

  /// `change` is the plain mean of after − before; `entries` counts diary entries.
  private struct ShareForm: Encodable {
    let key: String
    let sessions: Int
    let minutes: Double
    let change: Double?
    let entries: Int
  }

  /// `change` with an 80% interval; left out while it is too early to say.
  private struct FindingForm: Encodable {
    let technique: String
    let sessions: Int
    let change: Double?
    let low: Double?
    let high: Double?
    let matters: Bool
  }

  private struct ComparisonForm: Encodable {
    let better: String
    let other: String
    /// Out of 10.
    let chances: Int
  }

  private struct ActivityDayForm: Encodable {
    let day: String
    let activities: [ActivityForm]

    struct ActivityForm: Encodable {
      let name: String
      let score: Int
    }
  }

  package init(_ progress: ProgressSummary) {
    first = progress.period.first.text
    last = progress.period.last.text
    sessions = progress.count
    minutes = progress.active.minutes
    days = progress.days.map { day in
      DayForm(
        day: day.day.text, sessions: day.sessions, minutes: day.active.minutes,
        painBefore: day.before?.rounded(to: 2), painAfter: day.after?.rounded(to: 2),
        painDiary: day.diary?.rounded(to: 2))
    }
    weeks = progress.weeks.map {
      WeekForm(monday: $0.monday.text, sessions: $0.sessions, minutes: $0.active.minutes)
    }
    techniques = progress.techniques.map(Self.share)
    places = progress.places.map(Self.share)
    helpsMost = progress.helpsMost.findings.map { finding in
      FindingForm(
        technique: finding.technique.rawValue, sessions: finding.sessions,
        change: finding.estimate?.mean.rounded(to: 2), low: finding.estimate?.low.rounded(to: 2),
        high: finding.estimate?.high.rounded(to: 2), matters: finding.matters)
    }
    helpsMostRoutines = progress.helpsMost.routines.map { finding in
      let estimate = finding.estimate
      return RoutineFindingForm(
        routine: finding.routine.text, sessions: estimate.sessions,
        change: estimate.mean.rounded(to: 2), low: estimate.low.rounded(to: 2),
        high: estimate.high.rounded(to: 2))
    }
    comparison = progress.helpsMost.comparison.map {
      ComparisonForm(
        better: $0.better.rawValue, other: $0.other.rawValue, chances: $0.chances)
    }
    activities = progress.activities.map { day in
      ActivityDayForm(
        day: day.day.text,
        activities: day.activities.map {
          ActivityDayForm.ActivityForm(name: $0.name, score: $0.score)
        })
    }
  }

  private static func share(_ share: ProgressSummary.Share) -> ShareForm {
    ShareForm(
      key: share.key, sessions: share.sessions, minutes: share.active.minutes,
      change: share.change?.rounded(to: 2), entries: share.entries)
  }

  /// The progress as JSON.
  package var json: String { JSONText.text(self) }

  /// The days as CSV.
  package var csv: String {
    Table(
      header: ["day", "sessions", "minutes", "pain_before", "pain_after", "pain_diary"],
      rows: days.map { day in
        [
          day.day, "\(day.sessions)", "\(day.minutes)", day.painBefore.map { "\($0)" } ?? "",
          day.painAfter.map { "\($0)" } ?? "", day.painDiary.map { "\($0)" } ?? "",
        ]
      }
    ).csv
  }
}

extension Duration {
  /// Minutes, to one decimal place.
  fileprivate var minutes: Double { (self / .seconds(60)).rounded(to: 1) }
}

extension Double {
  /// The number rounded to a given number of decimal places.
  fileprivate func rounded(to digits: Int) -> Double {
    let factor = digits == 1 ? 10.0 : 100.0
    return (self * factor).rounded() / factor
  }
}
