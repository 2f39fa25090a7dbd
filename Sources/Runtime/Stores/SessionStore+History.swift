import Coach
import Flow
import Journal

/// What the journal tells the application, in the terms of this run of the program.
extension SessionStore {
  /// How far back the course of the pain is looked at.
  private static let courseTime: Duration = .days(75)

  /// The history at a time of the program's clock; without a library it is not known which sessions
  /// were cut short. What safety rests on has to be read; what is only for suggestions and pictures is
  /// left empty where it cannot be.
  mutating func history(
    _ journal: Journal, _ now: Duration, _ library: Library?
  ) throws(StorageProblem) -> History {
    let today = WallTime.now
    let sessions = library.map { FoundSession.find($0, in: folders, userFiles) } ?? []
    tidy(sessions, journal)
    let standing = try journal.standing()
    checkIns.known = standing.ids
    let answers = (standing.checkIn?.answers ?? []).map { stored in
      // An answer from the future, after the wall clock was set back, counts as too old.
      let age = Duration.milliseconds(today.milliseconds - stored.at)
      return KeptAnswer(
        question: stored.question, answer: stored.answer,
        at: age < .zero ? now - .seconds(365 * 86_400) : now - age)
    }
    let last = try? journal.lastSession().map { session in
      History.Session(
        record: session.record, daysAgo: max(0, today.day.number - session.endedAt.day.number))
    }
    return History(
      last: last, sessions: (try? journal.sessionCount()) ?? 0, answers: answers,
      outcome: standing.checkIn.map { History.Outcome(advice: $0.advice, rules: $0.rules) },
      cleared: standing.checkIn?.cleared ?? [],
      interrupted: sessions.filter { !$0.isGoingOn && !$0.isOld && !isSaved($0, journal) }
        .map(\.interrupted),
      elsewhere: sessions.filter(\.isGoingOn).map(\.interrupted.checkpoint.title),
      resting: try journal.restingPlaces(at: today).map { place, until in
        History.Resting(place: place, until: now + .milliseconds(until - today.milliseconds))
      },
      past: try past(journal, now, today, comfort: library?.comfort?.id))
  }

  /// What the last weeks tell.
  private func past(
    _ journal: Journal, _ now: Duration, _ today: WallTime, comfort: Routine.ID?
  ) throws(StorageProblem) -> RecentHistory {
    // A moment on the program's clock.
    func onClock(_ milliseconds: Int64) -> Duration {
      now + .milliseconds(milliseconds - today.milliseconds)
    }
    let since = today.milliseconds - Self.courseTime.wholeMilliseconds
    let sessions = try journal.recentSessions(since: since).map { session in
      RecentSession(
        ended: onClock(session.endedAt), before: session.before, after: session.after,
        nextMorning: session.nextMorning, isComfort: session.routine == comfort)
    }
    let functions = try journal.entries(since: since).filter { !$0.entry.activities.isEmpty }
      .map { entry in
        PainTrend.Function(
          at: onClock(entry.at.milliseconds), activities: entry.entry.activities)
      }
    let morning = try? journal.unaskedMorning(at: today).map { id, session in
      Morning(
        id: id, record: session.record,
        daysAgo: max(0, today.day.number - session.endedAt.day.number))
    }
    let activities = try? journal.lastActivities()
    return RecentHistory(
      today: today.day, rated: (try? journal.ratedSessions()) ?? [],
      readings: try journal.readings(since: since).map {
        PainReading(at: onClock($0.at), pain: $0.pain)
      },
      functions: functions, sessions: sessions, morning: morning,
      activities: activities?.activities ?? [],
      activitiesAge: activities.map { max(0, today.day.number - $0.at.day.number) },
      days: (try? journal.days(in: Period(last: today.day, days: Period.lengths[0]))) ?? [])
  }

  /// Saves what was cut short too long ago to go on, as it was left, and removes the files of what is
  /// saved already. Where that fails, as when another process does the same, it is left for the next
  /// time: what the journal holds is of more weight.
  private func tidy(_ sessions: [FoundSession], _ journal: Journal) {
    for session in sessions where !session.isGoingOn {
      if isSaved(session, journal) {
        // It ended, and the program was killed before it could say so here.
        try? SessionFile(takingOver: session.interrupted.id, in: folders.sessions).remove()
      } else if session.isOld {
        discard(session.interrupted)
      }
    }
  }

  private func isSaved(_ session: FoundSession, _ journal: Journal) -> Bool {
    (try? journal.hasSession(session.interrupted.id)) ?? false
  }
}
