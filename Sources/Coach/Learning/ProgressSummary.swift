/// A summary of the journal over a period, for charts and tables.
package struct ProgressSummary: Hashable, Sendable {
  /// A day with at least one entry.
  package struct Day: Hashable, Sendable {
    package let day: CalendarDay
    package let sessions: Int
    /// The time actually played.
    package let active: Duration
    /// The mean pain before sessions and at check-ins, 0-10; `nil` if not given.
    package let before: Double?
    /// The mean pain after sessions, 0-10; `nil` if none was rated.
    package let after: Double?
    /// The mean pain in the diary, 0-10; `nil` if not given there.
    package let diary: Double?

    package init(
      day: CalendarDay, sessions: Int, active: Duration, before: Double?, after: Double?,
      diary: Double? = nil
    ) {
      self.day = day
      self.sessions = sessions
      self.active = active
      self.before = before
      self.after = after
      self.diary = diary
    }
  }

  /// The totals for one technique or one place.
  package struct Share: Hashable, Sendable {
    /// The technique's raw value, or the id of the place.
    package let key: String
    package let sessions: Int
    package let active: Duration
    /// The plain mean of after − before over rated sessions; `nil` without any.
    package let change: Double?
    /// The number of diary entries that name the place; 0 for a technique.
    package let entries: Int

    package init(
      key: String, sessions: Int, active: Duration, change: Double?, entries: Int = 0
    ) {
      self.key = key
      self.sessions = sessions
      self.active = active
      self.change = change
      self.entries = entries
    }
  }

  /// How well the user's activities went on one day.
  package struct ActivityDay: Hashable, Sendable {
    package let day: CalendarDay
    package let activities: [Activity]

    package init(day: CalendarDay, activities: [Activity]) {
      self.day = day
      self.activities = activities
    }

    /// The mean score, 0-10, of at least one activity.
    package var mean: Double {
      Double(activities.reduce(0) { $0 + $1.score }) / Double(max(1, activities.count))
    }
  }

  /// A week, starting on Monday.
  package struct Week: Hashable, Sendable {
    package let monday: CalendarDay
    package let sessions: Int
    package let active: Duration
  }

  package let period: Period
  /// In order; days without entries are omitted.
  package let days: [Day]
  /// Most practised first.
  package let techniques: [Share]
  package let places: [Share]
  /// Newest first, at most `longestList`.
  package let sessions: [PastSession]
  /// How well the user's activities went, in order; only the newest `longestList` days.
  package let activities: [ActivityDay]
  /// The findings from all recent rated sessions, including those before the period.
  package let helpsMost: TechniqueFindings

  /// The maximum length of the lists.
  package static let longestList = 100

  package init(
    period: Period, days: [Day], techniques: [Share], places: [Share], sessions: [PastSession],
    activities: [ActivityDay], helpsMost: TechniqueFindings
  ) {
    self.period = period
    self.days = days
    self.techniques = techniques
    self.places = places
    self.sessions = sessions
    self.activities = activities
    self.helpsMost = helpsMost
  }

  /// The number of sessions.
  package var count: Int { days.reduce(0) { $0 + $1.sessions } }

  /// The time actually played.
  package var active: Duration { days.reduce(.zero) { $0 + $1.active } }

  /// The totals for each week of the period, in order; weeks start on Monday.
  package var weeks: [Week] {
    var weeks: [Week] = []
    var monday = period.first.adding(-period.first.weekday)
    var rest = days[...]
    while monday <= period.last {
      let next = monday.adding(7)
      let own = rest.prefix { $0.day < next }
      rest = rest.dropFirst(own.count)
      weeks.append(
        Week(
          monday: monday, sessions: own.reduce(0) { $0 + $1.sessions },
          active: own.reduce(.zero) { $0 + $1.active }))
      monday = next
    }
    return weeks
  }
}

extension ProgressSummary {
  /// Several consecutive days combined, with the means of their readings.
  package struct Bin: Hashable, Sendable {
    package let first: CalendarDay
    /// Mean pain, 0-10; `nil` without readings.
    package let before: Double?
    package let after: Double?
    package let diary: Double?
  }

  /// Groups the days of a period into at most `most` bins of equal width; `most` is at least one.
  package static func bins(_ days: [Day], in period: Period, atMost most: Int) -> [Bin] {
    let width = (period.days + most - 1) / max(1, most)
    let byBin = Dictionary(grouping: days) { ($0.day.number - period.first.number) / width }
    return (0..<((period.days + width - 1) / width)).map { index in
      let own = byBin[index] ?? []
      return Bin(
        first: period.first.adding(index * width), before: mean(own.compactMap(\.before)),
        after: mean(own.compactMap(\.after)), diary: mean(own.compactMap(\.diary)))
    }
  }

  private static func mean(_ numbers: [Double]) -> Double? {
    numbers.isEmpty ? nil : numbers.reduce(0, +) / Double(numbers.count)
  }
}
