import Coach

/// Ratings outside sessions: the morning after, and the user's activities.
extension Flow {
  /// Asks, once, how the back was on the morning after the last session.
  mutating func askMorning() {
    if !configuration.isRehearsal, let morning = history.past.morning { go(to: .morning(morning)) }
  }

  /// Takes the morning rating; `nil` if the user would rather not say.
  mutating func rateMorning(_ pain: Int?) -> [Effect] {
    guard case .morning(let morning) = route, pain.map((0...10).contains) ?? true else {
      return []
    }
    history.past.morning = nil
    go(to: .home)
    if let reason = morning.reason(pain) { post(.loadReduction(reason), .untilNextChange) }
    return [.rateMorning(id: morning.id, pain: pain)]
  }

  /// Takes the activity scores; activities without a name are dropped.
  mutating func rate(_ activities: [Activity]) -> [Effect] {
    let named = activities.prefix(Activity.most).filter { !$0.name.isEmpty }
    guard case .activities = route, named.allSatisfy({ (0...10).contains($0.score) }) else {
      return []
    }
    history.past.activities = named
    history.past.activitiesAge = named.isEmpty ? nil : 0
    go(to: origin)
    var effects: [Effect] = named.isEmpty ? [] : [.log(DiaryEntry(activities: named))]
    // It shows what was just saved.
    if case .progress(let progress) = route { effects.append(.readProgress(progress.period)) }
    return effects
  }
}
