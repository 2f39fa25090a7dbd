package import Coach

/// What the journal tells of the last weeks, for the next session and for the first screen.
package struct RecentHistory: Hashable, Sendable {
  /// Today, where the user is.
  package var today: CalendarDay
  /// The last rated sessions, for learning.
  package var rated: [RatedSession]
  /// The pain of the last weeks.
  package var readings: [PainReading]
  /// How the user's activities went in the last weeks.
  package var functions: [PainTrend.Function]
  /// The sessions of the last weeks, the oldest first.
  package var sessions: [RecentSession]
  /// The session whose next morning is still to be asked after, if any.
  package var morning: Morning?
  /// The user's own activities, as they went last; empty where none are named.
  package var activities: [Activity]
  /// Days since the activities were told last; `nil` where they never were.
  package var activitiesAge: Int?
  /// The days of the last 3 weeks on which there was something.
  package var days: [ProgressSummary.Day]

  package init(
    today: CalendarDay = CalendarDay(0), rated: [RatedSession] = [], readings: [PainReading] = [],
    functions: [PainTrend.Function] = [], sessions: [RecentSession] = [], morning: Morning? = nil,
    activities: [Activity] = [], activitiesAge: Int? = nil, days: [ProgressSummary.Day] = []
  ) {
    self.today = today
    self.rated = rated
    self.readings = readings
    self.functions = functions
    self.sessions = sessions
    self.morning = morning
    self.activities = activities
    self.activitiesAge = activitiesAge
    self.days = days
  }
}

extension RecentHistory {
  /// How the pain has gone up to `now`; `pain` is what the user tells at this moment.
  func course(at now: WallTime, pain: Int? = nil) -> PainTrend {
    PainTrend(
      readings + (pain.map { [PainReading(at: now, pain: $0)] } ?? []), functions: functions,
      sessions: sessions.count { now - $0.ended <= .days(42) }, now: now)
  }

  /// What the next session has to heed.
  func care(at now: WallTime, pain: Int?) -> LoadReduction {
    LoadReduction(after: sessions, course(at: now, pain: pain), now: now)
  }

  /// Adds a session that was rated just now, for as long as the journal is not read again.
  mutating func note(_ record: SessionRecord, isComfort: Bool, at now: WallTime) {
    sessions.append(
      RecentSession(
        ended: now, before: record.painBefore, after: record.painAfter, nextMorning: nil,
        isComfort: isComfort))
    readings.append(PainReading(at: now - record.active, pain: record.painBefore))
  }

  /// What the course of the pain means for the screening.
  func facts(at now: WallTime, pain: Int? = nil) -> [(Question.ID, Bool)] {
    let course = course(at: now, pain: pain)
    return [
      (.journalWorse, course.isWorse), (.journalNoGain, course.hasNoGain),
      (.journalFlares, course.flares.count >= 2),
    ]
  }

  /// What was learned from the rated sessions; `nil` where there are none.
  func learned(_ library: Library) -> EffectSample? {
    if rated.isEmpty { return nil }
    // The same on the same day, until there is another session: to go back changes nothing.
    let seed = UInt64(bitPattern: Int64(today.number)) << 32 | UInt64(rated.count)
    return EffectSample(from: rated, for: library.routines, seed: seed)
  }
}
