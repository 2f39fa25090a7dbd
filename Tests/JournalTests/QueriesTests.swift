import Coach
import Journal
import Testing

/// What the journal's queries return.
@Suite("Looking back") struct QueriesTests {
  private let store: Store
  private let journal: Journal
  /// The day that `noon` is on.
  private let today = noon.day

  init() throws {
    store = try Store()
    journal = try store.open()
  }

  private func moment(daysAgo: Int, hour: Int = 0) -> WallTime {
    WallTime(
      milliseconds: noon.milliseconds - Int64(daysAgo) * 86_400_000 + Int64(hour) * 3_600_000,
      offset: noon.offset)
  }

  private func record(
    _ technique: Technique, _ before: Int, _ after: Int? = nil, minutes: Int = 5,
    places: [String] = []
  ) -> SessionRecord {
    SessionRecord(
      routine: Routine.ID(technique.rawValue), title: "X", technique: technique, ending: .finished,
      active: .seconds(60 * minutes), parts: [], painBefore: before, painAfter: after,
      places: places)
  }

  @Test("learning uses rated sessions of at least a minute, newest first, up to its limit")
  func rated() throws {
    try journal.save(record(.swedish, 5, 3), at: moment(daysAgo: 3))
    try journal.save(record(.shiatsu, 4, nil), at: moment(daysAgo: 2))
    try journal.save(record(.sports, 4, 4, minutes: 0), at: moment(daysAgo: 2))
    try journal.save(record(.mixed, 6, 7), at: moment(daysAgo: 1))
    let found = try journal.ratedSessions()
    #expect(found.map(\.technique) == [.mixed, .swedish])
    #expect(found.map { $0.after - $0.before } == [1, -2])
    #expect(try journal.ratedSessions(most: 1).map(\.technique) == [.mixed])
  }

  @Test("readings come from sessions, mornings, check-ins and the diary, in order of time")
  func readings() throws {
    let id = try journal.save(record(.swedish, 5, 3), at: moment(daysAgo: 3))
    try journal.rateMorning(id, pain: 2)
    try journal.log(DiaryEntry(pain: 7), at: moment(daysAgo: 1))
    // A session within two hours of a check-in adds no reading.
    try journal.save(record(.swedish, 4), at: moment(daysAgo: 0, hour: 1))
    try journal.log(DiaryEntry(note: "no pain told"), at: moment(daysAgo: 1))
    try journal.keep(
      CheckInRecord(
        answers: [KeptAnswer(question: .pain, answer: .number(4), at: 5)], advice: .selfCare,
        rules: [], cleared: []), at: moment(daysAgo: 0))
    try journal.save(record(.swedish, 9), at: moment(daysAgo: 100))
    let found = try journal.readings(since: moment(daysAgo: 50).milliseconds)
    #expect(found.map(\.pain) == [5, 2, 7, 4])
    #expect(found.map(\.at) == found.map(\.at).sorted())
    // Early the next day, local time.
    #expect(found[1].at.day == moment(daysAgo: 2).day)
  }

  @Test("each local calendar day adds up its sessions and averages its pain")
  func days() throws {
    try journal.save(record(.swedish, 6, 4), at: moment(daysAgo: 1))
    try journal.save(record(.shiatsu, 4, nil, minutes: 10), at: moment(daysAgo: 1, hour: 2))
    try journal.log(DiaryEntry(pain: 2), at: moment(daysAgo: 1, hour: 3))
    try journal.log(DiaryEntry(pain: 8), at: moment(daysAgo: 0))
    // Late in the evening local time, whichever day it is in UTC.
    try journal.save(
      record(.sports, 1), at: WallTime(milliseconds: noon.milliseconds, offset: -50_000))
    let found = try journal.days(in: Period(last: today, days: 2))
    #expect(found.map(\.day) == [today.adding(-1), today])
    #expect(found.map(\.sessions) == [3, 0])
    #expect(found.map(\.active) == [.seconds(1200), .zero])
    #expect(found[0].before == 11.0 / 3 && found[0].after == 4 && found[0].diary == 2)
    #expect(found[1].before == nil && found[1].after == nil && found[1].diary == 8)
    #expect(try journal.days(in: Period(last: today.adding(-5), days: 3)).isEmpty)
  }

  @Test("progress has totals by technique and place, a list of sessions, and activities")
  func progress()
    throws
  {
    try journal.save(
      record(.swedish, 6, 4, places: ["low-back-left", "foot"]), at: moment(daysAgo: 1))
    try journal.save(record(.swedish, 6, 5, places: ["foot"]), at: moment(daysAgo: 2))
    try journal.save(record(.shiatsu, 3, 3), at: moment(daysAgo: 3))
    try journal.save(record(.shiatsu, 3, 3), at: moment(daysAgo: 30))
    try journal.log(DiaryEntry(pain: 3, places: ["foot", "calf"]), at: moment(daysAgo: 2))
    try journal.log(DiaryEntry(pain: 3, places: ["foot"]), at: moment(daysAgo: 30))
    try journal.log(
      DiaryEntry(activities: [Activity(name: "sit", score: 4), Activity(name: "run", score: 7)]),
      at: moment(daysAgo: 2))
    let progress = try journal.progress(in: Period(last: today, days: 21))
    #expect(progress.count == 3 && progress.active == .seconds(900))
    #expect(progress.techniques.map(\.key) == ["swedish", "shiatsu"])
    #expect(progress.techniques.map(\.sessions) == [2, 1])
    #expect(progress.techniques.map(\.change) == [-1.5, 0])
    #expect(progress.places.map(\.key) == ["foot", "low-back-left", "calf"])
    #expect(progress.places.map(\.sessions) == [2, 1, 0])
    #expect(progress.places.map(\.entries) == [1, 0, 1])
    #expect(progress.places.map(\.change) == [-1.5, -2, nil])
    #expect(progress.sessions.map(\.record.technique) == [.swedish, .swedish, .shiatsu])
    #expect(progress.activities.map(\.mean) == [5.5])
    #expect(
      progress.helpsMost.findings.map(\.sessions) == [2, 2], "learning uses older sessions too")
    #expect(try journal.lastActivities()?.activities.map(\.name) == ["sit", "run"])
    try journal.log(DiaryEntry(activities: [Activity(name: "run", score: 1)]), at: noon)
    let last = try #require(try journal.lastActivities())
    #expect(last.activities == [Activity(name: "run", score: 1)], "an activity left out is gone")
    #expect(last.at == noon)
  }

  @Test("the morning-after question comes once, about a session up to two days ago") func morning()
    throws
  {
    #expect(try journal.unaskedMorning(at: noon) == nil)
    let old = try journal.save(record(.mixed, 5), at: moment(daysAgo: 3))
    #expect(try journal.unaskedMorning(at: noon) == nil)
    #expect(try journal.unaskedMorning(at: moment(daysAgo: 1))?.id == old)
    // At 1 am, it still counts as the day of the session.
    #expect(try journal.unaskedMorning(at: moment(daysAgo: 2, hour: -12)) == nil)
    let last = try journal.save(record(.swedish, 5), at: moment(daysAgo: 1))
    try journal.save(record(.shiatsu, 5), at: moment(daysAgo: 0))
    #expect(try journal.unaskedMorning(at: noon)?.id == last)
    #expect(try journal.unaskedMorning(at: noon)?.session.record.technique == .swedish)
    try journal.rateMorning(last, pain: nil)
    #expect(try journal.unaskedMorning(at: noon) == nil)
    try journal.rateMorning(last, pain: 4)
    #expect(try journal.sessions(since: 0).compactMap(\.record.painNextMorning) == [4])
    #expect(try errorMessage { try journal.rateMorning(last, pain: 11) } != nil)
  }

  @Test("each answer is stored once, with the check-in in which it was given") func given() throws {
    func answer(_ id: Question.ID, _ answer: Answer, _ at: Int64) -> KeptAnswer {
      KeptAnswer(question: id, answer: answer, at: at)
    }
    func keep(_ answers: [KeptAnswer], daysAgo: Int) throws {
      try journal.keep(
        CheckInRecord(answers: answers, advice: .soon, rules: ["R"], cleared: []),
        at: moment(daysAgo: daysAgo))
    }
    try keep([answer("a", .no, 1000), answer("b", .yes, 1000)], daysAgo: 3)
    // The time of a stored answer is read back rounded.
    try keep([answer("a", .no, 1003), answer("b", .yes, 500_000)], daysAgo: 2)
    try keep([answer("a", .yes, 1003), answer("b", .yes, 500_000)], daysAgo: 1)
    let found = try journal.checkIns(since: 0)
    #expect(found.map(\.advice) == [.soon, .soon, .soon] && found[0].rules == ["R"])
    let lines = try journal.exported().split(separator: "\n").dropFirst()
    let given = lines.compactMap { $0.firstMatch(of: /"given":\[(.*?)\],"id"/)?.1 }
    let questions = given.map { $0.matches(of: /"question":"(.)"/).map { String($0.1) }.joined() }
    #expect(questions.sorted() == ["a", "ab", "b"])
    #expect(try journal.lastCheckIn()?.answers.count == 2)
  }

  @Test("a session belongs to the check-in before it") func belongs() throws {
    try journal.keep(
      CheckInRecord(answers: [], advice: .selfCare, rules: [], cleared: []), at: noon)
    try journal.save(record(.swedish, 5), at: noon)
    let text = try journal.exported()
    let id = try #require(text.firstMatch(of: /"id":"([0-9a-f]{32})","kept"/)?.1)
    #expect(text.contains("\"check_in\":\"\(id)\""))
  }
}
