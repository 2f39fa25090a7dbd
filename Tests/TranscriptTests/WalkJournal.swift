import Coach

/// What the journal would hold on a walk.
enum WalkJournal {
  /// Noon of a day.
  static func noon(_ day: CalendarDay) -> WallTime {
    WallTime(milliseconds: Int64(day.number) * 86_400_000 + 43_200_000, offset: 0)
  }

  /// The progress over a period with some sessions and the latest activities.
  static func progress(
    in period: Period, _ sessions: [PastSession], _ activities: [Activity]
  ) -> ProgressSummary {
    let own = sessions.filter { period.all.contains($0.ended.day) }
    let byDay = Dictionary(grouping: own, by: \.ended.day).sorted { $0.key < $1.key }
    return ProgressSummary(
      period: period,
      days: byDay.map { day, own in
        ProgressSummary.Day(
          day: day, sessions: own.count,
          active: own.reduce(Duration.zero) { $0 + $1.record.active },
          before: Double(own[0].record.painBefore), after: nil)
      },
      techniques: own.suffix(1).map {
        ProgressSummary.Share(
          key: $0.record.technique.rawValue, sessions: 1, active: $0.record.active, change: -1.5)
      }, places: [], sessions: own.reversed(),
      activities: activities.isEmpty
        ? [] : [ProgressSummary.ActivityDay(day: period.last, activities: activities)],
      helpsMost: TechniqueFindings(EffectEstimates([])))
  }
}
