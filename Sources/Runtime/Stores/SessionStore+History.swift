import Coach
import Flow
import Journal

/// Queries on the journal for the flow.
extension SessionStore {
  /// How far back to look at the course of pain.
  private static let courseTime: Duration = .days(75)
  /// How far back to look at what was told.
  private static let adviceTime: Duration = .days(2 * 365)

  /// The history at a given time; without a library, unfinished sessions are unknown. Throws if
  /// data relevant to safety can't be read; data used only for suggestions and charts is left empty
  /// instead.
  mutating func history(
    _ journal: Journal, _ now: WallTime, _ library: Library?
  ) throws(StorageProblem) -> History {
    let found = library.map { FoundSession.find($0, at: now, in: folders, userFiles) } ?? []
    let sessions = tidied(found, journal, now)
    let standing = try journal.standing()
    checkIns.known = standing.ids
    return History(
      last: try? journal.lastSession(), sessions: (try? journal.sessionCount()) ?? 0,
      checkIn: standing.checkIn, paused: pausedCheckIn(now),
      interrupted: sessions.filter { !$0.isGoingOn }.map(\.interrupted),
      elsewhere: sessions.filter(\.isGoingOn).map(\.interrupted.checkpoint.title),
      resting: try journal.restingPlaces(at: now).map {
        History.Resting(place: $0.place, until: $0.until)
      },
      past: try past(journal, now, comfort: library?.comfort?.id))
  }

  /// The check-in that was left in the middle, if it is still offered; too old a one is removed.
  private func pausedCheckIn(_ now: WallTime) -> PausedCheckIn? {
    guard let paused = CheckInFile(folders.checkIn).read(offset: now.offset) else { return nil }
    if paused.isOffered(at: now) { return paused }
    if paused.at <= now { forgetPausedCheckIn() }
    return nil
  }

  /// Recent history from the journal.
  private func past(
    _ journal: Journal, _ now: WallTime, comfort: Routine.ID?
  ) throws(StorageProblem) -> RecentHistory {
    let advice = try journal.advice(since: (now - Self.adviceTime).milliseconds)
    let since = Self.since(now, advice).milliseconds
    let functions = try journal.entries(since: since).filter { !$0.entry.activities.isEmpty }
      .map { PainTrend.Function(at: $0.at, activities: $0.entry.activities) }
    let morning = try? journal.unaskedMorning(at: now).map { id, session in
      Morning(id: id, record: session.record, daysAgo: session.days(before: now.day))
    }
    let activities = try? journal.lastActivities()
    return RecentHistory(
      today: now.day, rated: (try? journal.ratedSessions()) ?? [],
      readings: try journal.readings(since: since), functions: functions,
      sessions: try journal.recentSessions(since: since, comfort: comfort), morning: morning,
      activities: activities?.activities ?? [],
      activitiesAge: activities.map { max(0, now.day.number - $0.at.day.number) },
      days: (try? journal.days(in: Period(last: now.day, days: Period.lengths[0]))) ?? [],
      advice: advice)
  }

  /// The time from which to read the course of pain: further back if it was told that there is no
  /// gain, to see what has changed since.
  private static func since(_ now: WallTime, _ advice: [PastAdvice]) -> WallTime {
    let told = PastAdvice.lastTold([.noGain, .noChange], in: advice, before: now)
    return min(now - courseTime, (told ?? now) - .days(29))
  }

  /// The sessions that are going on or can be resumed. Saves those that are too old for it, and removes
  /// the files of sessions already saved. On failure, as when another process does the same, it leaves
  /// them for next time: reading the journal matters more.
  private func tidied(
    _ sessions: [FoundSession], _ journal: Journal, _ now: WallTime
  ) -> [FoundSession] {
    sessions.filter { session in
      if session.isGoingOn { return true }
      if isSaved(session, journal) {
        // It ended, but the program was killed before removing its file.
        try? SessionFile(takingOver: session.interrupted.id, in: folders.sessions).remove()
        return false
      }
      if session.isOld { discard(session.interrupted, at: now) }
      return !session.isOld
    }
  }

  private func isSaved(_ session: FoundSession, _ journal: Journal) -> Bool {
    (try? journal.hasSession(session.interrupted.id)) ?? false
  }
}
