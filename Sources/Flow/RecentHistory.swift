package import Coach

/// The journal's recent weeks, for the next session and the home screen.
package struct RecentHistory: Hashable, Sendable {
  /// The current date in the user's time zone.
  package var today: CalendarDay
  /// The latest rated sessions, for learning.
  package var rated: [RatedSession] {
    didSet { helpsMost = TechniqueFindings(EffectEstimates(rated)) }
  }
  /// What was learned from them, in general.
  package private(set) var helpsMost: TechniqueFindings
  /// The pain readings of recent weeks.
  package var readings: [PainReading]
  /// The activity scores of recent weeks.
  package var functions: [PainTrend.Function]
  /// The sessions of recent weeks, oldest first.
  package var sessions: [RecentSession]
  /// The session whose next-morning rating is still to be asked for, if any.
  package var morning: Morning?
  /// The user's activities with their latest scores; empty if none are named.
  package var activities: [Activity]
  /// Days since the activities were last rated; `nil` if they never were.
  package var activitiesAge: Int?
  /// The days of the last 3 weeks with at least one entry.
  package var days: [ProgressSummary.Day]
  /// What earlier check-ins told the user, in any order.
  package var advice: [PastAdvice]

  package init(
    today: CalendarDay = CalendarDay(0), rated: [RatedSession] = [], readings: [PainReading] = [],
    functions: [PainTrend.Function] = [], sessions: [RecentSession] = [], morning: Morning? = nil,
    activities: [Activity] = [], activitiesAge: Int? = nil, days: [ProgressSummary.Day] = [],
    advice: [PastAdvice] = []
  ) {
    self.today = today
    self.rated = rated
    helpsMost = TechniqueFindings(EffectEstimates(rated))
    self.readings = readings
    self.functions = functions
    self.sessions = sessions
    self.morning = morning
    self.activities = activities
    self.activitiesAge = activitiesAge
    self.days = days
    self.advice = advice
  }
}

extension RecentHistory {
  /// The pain trend up to `now`; `pain` is the user's current rating.
  func course(at now: WallTime, pain: Int? = nil) -> PainTrend {
    PainTrend(
      readings + (pain.map { [PainReading(at: now, pain: $0)] } ?? []), functions: functions,
      sessions: sessions.count { now - $0.ended <= .days(42) }, now: now)
  }

  /// How recent sessions and the pain trend limit the next session.
  func care(at now: WallTime, pain: Int?) -> LoadReduction {
    LoadReduction(after: sessions, course(at: now, pain: pain), now: now)
  }

  /// Adds a session that was just rated, until the journal is read again.
  mutating func note(_ record: SessionRecord, isComfort: Bool, at now: WallTime) {
    sessions.append(
      RecentSession(
        ended: now, before: record.painBefore, after: record.painAfter, nextMorning: nil,
        isComfort: isComfort))
    readings.append(PainReading(at: now - record.active, pain: record.painBefore))
  }

  /// What was learned from the rated sessions; `nil` without any.
  func learned(_ library: Library) -> EffectSample? {
    if rated.isEmpty { return nil }
    // The same seed all day until there is another rated session, so that going back changes
    // nothing.
    let seed = UInt64(bitPattern: Int64(today.number)) << 32 | UInt64(rated.count)
    return EffectSample(from: rated, for: library.routines, seed: seed)
  }
}
