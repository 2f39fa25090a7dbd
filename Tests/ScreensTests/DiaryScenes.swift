import Canvas
import Coach
import Flow
import Screens
import Simulation
import TestSupport

extension Scenes {
  /// The morning after, activities, and progress with little and with much data.
  static let diary: [(name: String, scene: Scene)] = [
    ("home-past", home), ("morning", morning), ("activities", activities([])),
    ("activities-typed", typed), ("progress", progress(days: 21, sessions: 30)),
    ("progress-empty", progress(days: 21, sessions: 0)),
    ("progress-one", progress(days: 21, sessions: 1)),
    ("progress-two", progress(days: 21, sessions: 2)),
    ("progress-many", progress(days: 364, sessions: 5000)),
    ("progress-decade", progress(days: 3640, sessions: 5000)),
    ("progress-earlier", progress(days: 30, sessions: 20, endingAgo: 400)),
    ("progress-diary", diaryPain), ("progress-diary-text", pressed(diaryPain, "t")),
    ("progress-places", pressed(progress(days: 91, sessions: 90), "r")),
    ("progress-text", pressed(progress(days: 21, sessions: 30), "t")),
    ("progress-sessions", pressed(progress(days: 21, sessions: 30), "s")),
    ("sessions-search", searched), ("suggestions-care", care), ("suggestions-learned", learned),
  ]

  /// 22 November 2026.
  private static let today = CalendarDay(20_779)

  private static func pressed(_ scene: Scene, _ key: Character) -> Scene {
    var scene = scene
    scene.press(.character(key))
    return scene
  }

  private static var searched: Scene {
    var scene = pressed(progress(days: 21, sessions: 30), "s")
    scene.type("/palm press")
    return scene
  }

  private static var home: Scene {
    let record = SessionRecord(
      routine: "seated-low-back-glide", title: "Seated low-back glide", technique: .swedish,
      ending: .finished, active: .seconds(300), parts: [], painBefore: 5, painAfter: 4)
    let made = made(days: 21, sessions: 18)
    return Scene(
      history: History(
        last: PastSession(record: record, ended: .days(today.number - 1)), sessions: 18,
        past: RecentHistory(
          today: today, activities: [Activity(name: "sit", score: 4)], activitiesAge: 9,
          days: made.days)))
  }

  private static var morning: Scene {
    let record = SessionRecord(
      routine: "seated-low-back-glide", title: "Seated low-back glide", technique: .swedish,
      ending: .finished, active: .seconds(300), parts: [], painBefore: 5, painAfter: 4)
    var scene = Scene(
      history: History(past: RecentHistory(morning: Morning(id: "1", record: record, daysAgo: 1))))
    scene.send(.askMorning)
    return scene
  }

  private static func activities(_ known: [Activity]) -> Scene {
    var scene = Scene(history: History(past: RecentHistory(activities: known)))
    scene.send(.open(.activities))
    return scene
  }

  private static var typed: Scene {
    var scene = activities([Activity(name: "Sit through a film", score: 4)])
    scene.press(.down)
    scene.press(.right)
    scene.press(.down)
    scene.type("Carry my daughter")
    scene.press(.down)
    scene.type("7")
    return scene
  }

  private static func progress(days: Int, sessions: Int, endingAgo: Int = 0) -> Scene {
    var scene = Scene(history: History(past: RecentHistory(today: today)))
    scene.send(
      .progressRead(made(days: days, sessions: sessions, last: today.adding(-endingAgo))))
    return scene
  }

  /// Pain entered in the diary, and one session without a rating.
  private static var diaryPain: Scene {
    let days = [
      ProgressSummary.Day(
        day: today.adding(-9), sessions: 0, active: .zero, before: nil, after: nil, diary: 6),
      ProgressSummary.Day(
        day: today.adding(-4), sessions: 1, active: .seconds(300), before: 5, after: nil, diary: 5),
      ProgressSummary.Day(
        day: today, sessions: 0, active: .zero, before: nil, after: nil, diary: 3.5),
    ]
    var scene = Scene(history: History(past: RecentHistory(today: today)))
    scene.send(
      .progressRead(
        ProgressSummary(
          period: Period(last: today, days: 21), days: days, techniques: [],
          places: [
            ProgressSummary.Share(
              key: "low-back-left", sessions: 1, active: .seconds(300), change: nil, entries: 2),
            ProgressSummary.Share(
              key: "between-blades", sessions: 0, active: .zero, change: nil, entries: 1),
          ], sessions: [], activities: [], helpsMost: TechniqueFindings(EffectEstimates([])))))
    scene.press(.character("r"))
    return scene
  }

  /// The progress of a made-up user.
  private static func made(
    days: Int, sessions: Int, last: CalendarDay = Scenes.today
  ) -> ProgressSummary {
    let routines = Scene.library.routines
    var user = SimulatedUser(seed: 12, routines: routines)
    var rated: [RatedSession] = []
    var list: [PastSession] = []
    let period = Period(last: last, days: days)
    for number in 0..<sessions {
      let routine = routines[number * number % 5]
      let (before, after) = (user.painBefore(), user.painAfter(routine))
      rated.append(
        RatedSession(
          technique: routine.technique, routine: routine.id, before: before, after: after))
      let day = period.first.adding(days * (number + 1) / (sessions + 1))
      list.append(
        PastSession(
          record: SessionRecord(
            routine: routine.id, title: routine.title, technique: routine.technique,
            ending: number % 9 == 4 ? .stopped : .finished, active: .seconds(60 * routine.minutes),
            parts: [], painBefore: before, painAfter: after,
            note: number % 7 == 2 ? "Warm and loose." : ""),
          ended: WallTime(
            milliseconds: Int64(day.number) * 86_400_000 + Int64(number % 20) * 3_000_000, offset: 0
          )))
    }
    return ProgressSummary(
      period: period, days: Self.days(list),
      techniques: shares(list) { $0.record.technique.rawValue },
      places: shares(list) { $0.record.painBefore > 4 ? "low-back-left" : "between-blades" },
      sessions: list.reversed().prefix(ProgressSummary.longestList).map { $0 }, activities: [],
      helpsMost: TechniqueFindings(EffectEstimates(rated.suffix(500).map { $0 })))
  }

  private static func days(_ list: [PastSession]) -> [ProgressSummary.Day] {
    Dictionary(grouping: list) { $0.ended.day }.sorted { $0.key < $1.key }.map { day, own in
      let mean = { (pains: [Int]) in Double(pains.reduce(0, +)) / Double(pains.count) }
      return ProgressSummary.Day(
        day: day, sessions: own.count, active: own.reduce(Duration.zero) { $0 + $1.record.active },
        before: mean(own.map(\.record.painBefore)), after: mean(own.compactMap(\.record.painAfter)))
    }
  }

  private static func shares(
    _ list: [PastSession], by key: (PastSession) -> String
  ) -> [ProgressSummary.Share] {
    Dictionary(grouping: list, by: key).map { key, own in
      ProgressSummary.Share(
        key: key, sessions: own.count, active: own.reduce(Duration.zero) { $0 + $1.record.active },
        change: Double(own.reduce(0) { $0 + ($1.record.painAfter ?? 0) - $1.record.painBefore })
          / Double(own.count))
    }
    .sorted { ($0.sessions, $1.key) > ($1.sessions, $0.key) }
  }

  private static var care: Scene {
    let sessions = [
      RecentSession(ended: .seconds(-3600), before: 4, after: 6, nextMorning: nil)
    ]
    var scene = Scene(history: History(past: RecentHistory(sessions: sessions)))
    scene.send(.checkIn)
    scene.answer()
    return scene
  }

  private static var learned: Scene {
    let rated = (0..<24).map { number in
      RatedSession(
        technique: number % 3 == 0 ? .swedish : .shiatsu,
        routine: number % 3 == 0 ? "seated-low-back-glide" : "seated-palm-press", before: 5,
        after: number % 3 == 0 ? 5 : 3 + number % 2)
    }
    var scene = Scene(history: History(past: RecentHistory(today: today, rated: rated)))
    scene.send(.checkIn)
    scene.answer()
    return scene
  }
}
