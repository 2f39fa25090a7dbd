/// What happened in a period: what the journal tells of it, for pictures and tables.
package struct ProgressSummary: Hashable, Sendable {
  /// A day on which there was something.
  package struct Day: Hashable, Sendable {
    package let day: CalendarDay
    package let sessions: Int
    /// Time really played.
    package let active: Duration
    /// The mean pain before sessions and at check-ins, 0-10; `nil` where it was not told.
    package let before: Double?
    /// The mean pain after sessions, 0-10; `nil` where none was rated.
    package let after: Double?
    /// The mean pain in the diary, 0-10; `nil` where it was not told there.
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

  /// What was done of one technique, or for one place.
  package struct Share: Hashable, Sendable {
    /// The technique's word, or the id of the place.
    package let key: String
    package let sessions: Int
    package let active: Duration
    /// The plain mean of after − before over rated sessions; `nil` where there is none.
    package let change: Double?
    /// How many lines of the diary name the place; of a technique none does.
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

  /// How the user's own activities went on a day.
  package struct ActivityDay: Hashable, Sendable {
    package let day: CalendarDay
    package let activities: [Activity]

    package init(day: CalendarDay, activities: [Activity]) {
      self.day = day
      self.activities = activities
    }

    /// The mean score, 0-10; there is at least one activity.
    package var mean: Double {
      Double(activities.reduce(0) { $0 + $1.score }) / Double(max(1, activities.count))
    }
  }

  /// A week that begins on a Monday.
  package struct Week: Hashable, Sendable {
    package let monday: CalendarDay
    package let sessions: Int
    package let active: Duration
  }

  package let period: Period
  /// The first to the last; days without anything are left out.
  package let days: [Day]
  /// The most practised first.
  package let techniques: [Share]
  package let places: [Share]
  /// The newest first, at most `longestList`.
  package let sessions: [PastSession]
  /// How the user's activities went, the first to the last: of the newest at most `longestList`.
  package let activities: [ActivityDay]
  /// What all rated sessions of the last time tell, in the period or before it.
  package let helpsMost: TechniqueFindings

  /// The most sessions in the list.
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

  /// How many sessions there were.
  package var count: Int { days.reduce(0) { $0 + $1.sessions } }

  /// Time really played.
  package var active: Duration { days.reduce(.zero) { $0 + $1.active } }

  /// The minutes played in each week of the period, the first to the last; a week begins on Monday.
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
  /// Some days of a period as one: the means of what was told on them.
  package struct Bin: Hashable, Sendable {
    package let first: CalendarDay
    /// Pain, 0-10; `nil` where there was none.
    package let before: Double?
    package let after: Double?
    package let diary: Double?
  }

  /// The days of a period, so many together that there are at most `most` of them; at least one.
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
