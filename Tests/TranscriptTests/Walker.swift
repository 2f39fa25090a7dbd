import Coach
import Flow
import TestSupport

/// A user on a walk: what the journal holds about them at the start, and how they answer.
enum Walker: Int, CaseIterable {
  /// A new user: every question is asked, and there is no danger sign.
  case newcomer
  /// A new user who ticks some danger signs.
  case endangered
  /// Someone who checked in an hour ago.
  case regular
  /// The same, but with their own tools.
  case toolOwner
  /// Someone advised by the last check-in to see someone.
  case advised
  /// Someone with a place that has to rest since yesterday.
  case resting
  /// Someone whose session was interrupted.
  case interrupted
  /// Someone who had a session yesterday and entered activities.
  case diarist
  /// Someone who had more pain after the last sessions.
  case worse
  /// Someone who types whatever comes to mind.
  case restless

  /// The day on which every walk starts: 22 November 2026.
  static let today = CalendarDay(20_779)

  /// The time on that day at which a walk's clock starts.
  static let start = WalkJournal.noon(today)

  /// Whether every question has yet to be answered.
  var isNew: Bool { self == .newcomer || self == .endangered }

  /// How many of 100 pages of danger signs get a tick.
  var danger: Int {
    switch self {
    case .newcomer, .toolOwner, .diarist: 0
    case .endangered: 6
    case .regular, .advised, .resting, .interrupted, .worse, .restless: 1
    }
  }

  /// How many of 100 lines are typed regardless of the question.
  var restlessness: Int { self == .restless ? 25 : 6 }

  /// The tools that they own; `nil` if they have not said.
  var tools: [Tool]? { self == .toolOwner ? [.tennisBall, .roller, .cane] : nil }

  /// What the journal holds at the start of the walk.
  func history(_ random: inout SeededGenerator) -> History {
    var history = History()
    history.past.today = Self.today
    if isNew { return history }
    let kept = Fixtures.answers(pain: Int.random(in: 2...6, using: &random)).byQuestion
      .sorted { $0.key.text < $1.key.text }
      .map { KeptAnswer(question: $0.key, answer: $0.value, at: Self.start - .seconds(3600)) }
    history.checkIn = CheckInRecord(at: Self.start, answers: kept, advice: .selfCare)
    let routine = Self.routine(&random)
    let record = SessionRecord(
      routine: routine.id, title: routine.title, technique: routine.technique, ending: .finished,
      active: .seconds(60 * routine.minutes), parts: [], painBefore: 5, painAfter: 3)
    (history.last, history.sessions) = (
      PastSession(record: record, ended: Self.start - .days(1)), 12
    )
    add(to: &history, routine, record, &random)
    return history
  }

  /// Adds what sets this user apart from the others.
  private func add(
    to history: inout History, _ routine: Routine, _ record: SessionRecord,
    _ random: inout SeededGenerator
  ) {
    switch self {
    case .newcomer, .endangered, .regular, .restless: break
    case .toolOwner:
      history.past.rated = (0..<30).map { number in
        let routine = Fixtures.library.routines[number % 6 * 7]
        return RatedSession(
          technique: routine.technique, routine: routine.id, before: 5, after: 2 + number % 4)
      }
    case .advised:
      let rules = Fixtures.library.screening.redFlags.filter { $0.advise > .routineVisit }
      let rule = rules[Int.random(in: rules.indices, using: &random)]
      history.checkIn?.advice = rule.advise
      history.checkIn?.rules = [rule.id]
    case .resting:
      history.resting = [
        History.Resting(
          place: RestingPlace(regions: routine.workedRegions, isEverywhere: false),
          until: Self.start + .days(2))
      ]
    case .interrupted:
      var player = Player(Timeline(routine, limits: Fixtures.library.doses), now: .zero)
      _ = player.tick(.seconds(Int.random(in: 30...150, using: &random)))
      history.interrupted = [Self.cut(routine, player)]
    case .diarist:
      history.past.morning = Morning(id: "1", record: record, daysAgo: 1)
      history.past.activities = [Activity(name: "Sit through a film", score: 4)]
      history.past.activitiesAge = 9
    case .worse:
      history.past.sessions = [3, 2, 1].map { days in
        RecentSession(
          ended: Self.start - .days(days), before: 4, after: 6, nextMorning: days == 3 ? 7 : nil)
      }
      history.past.readings = (1...20).map {
        PainReading(at: Self.start - .days($0), pain: max(2, 7 - $0 / 3))
      }
    }
  }

  private static func cut(_ routine: Routine, _ player: Player) -> InterruptedSession {
    InterruptedSession(
      id: "cut-short",
      checkpoint: Checkpoint(
        of: player, subject: .routine(routine.id), title: routine.title,
        fingerprint: player.timeline.fingerprint, pressure: 3, eased: 0,
        record: SessionRecord(of: routine, played: player, painBefore: 3)),
      routine: routine, ago: .seconds(600))
  }

  private static func routine(_ random: inout SeededGenerator) -> Routine {
    let routines = Fixtures.library.routines
    return routines[Int.random(in: routines.indices, using: &random)]
  }
}
