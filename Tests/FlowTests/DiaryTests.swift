import Coach
import Flow
import TestSupport
import Testing

/// The diary outside sessions: the morning after, activities and progress.
@Suite struct DiaryTests {
  private static let record = SessionRecord(
    routine: "x", title: "X", technique: .swedish, ending: .finished, active: .seconds(300),
    parts: [], painBefore: 4, painAfter: 3)
  private static let morning = Morning(id: "yesterday", record: record, daysAgo: 1)

  @Test("the morning after is asked about once and saved with its session")
  func asks() {
    var driver = Driver(history: History(past: RecentHistory(morning: Self.morning)))
    #expect(driver.send(.askMorning) == [])
    #expect(driver.flow.route == .morning(Self.morning))
    #expect(driver.send(.rateMorning(pain: 11)) == [])
    #expect(driver.send(.rateMorning(pain: 6)) == [.rateMorning(id: "yesterday", pain: 6)])
    #expect(driver.flow.route == .home)
    driver.send(.askMorning)
    #expect(driver.flow.route == .home)
  }

  @Test("the question about the morning can be skipped and is not asked again")
  func skips() {
    for event in [Flow.Event.rateMorning(pain: nil), .home] {
      var driver = Driver(history: History(past: RecentHistory(morning: Self.morning)))
      driver.send(.askMorning)
      #expect(driver.send(event) == [.rateMorning(id: "yesterday", pain: nil)])
      #expect(driver.flow.history.past.morning == nil)
    }
  }

  @Test("without a session to ask about, nothing is asked")
  func nothing() {
    var driver = Driver()
    driver.send(.askMorning)
    #expect(driver.flow.route == .home)
  }

  @Test("up to three named activities are saved, and nothing if there are none")
  func activities() {
    var driver = Driver()
    driver.send(.open(.activities))
    #expect(driver.flow.route == .activities)
    #expect(driver.send(.rateActivities([Activity(name: "sit", score: 11)])) == [])
    let entered = ["sit", "", "run"].enumerated().map { Activity(name: $1, score: $0) }
    let named = [entered[0], entered[2]]
    #expect(driver.send(.rateActivities(entered)) == [.log(DiaryEntry(activities: named))])
    #expect(driver.flow.route == .home && driver.flow.history.past.activities == named)
    #expect(driver.flow.history.past.activitiesAge == 0)
    driver.send(.open(.activities))
    #expect(driver.send(.rateActivities([])) == [])
    #expect(driver.flow.route == .home)
  }

  @Test("progress is read for a period and shown")
  func progress() {
    var driver = Driver()
    let period = Period(last: CalendarDay(20_000), days: 21)
    #expect(driver.send(.showProgress(period)) == [.readProgress(period)])
    #expect(driver.flow.route == .home)
    let progress = ProgressSummary(
      period: period, days: [], techniques: [], places: [], sessions: [], activities: [],
      helpsMost: TechniqueFindings(EffectEstimates([])))
    driver.send(.progressRead(progress))
    #expect(driver.flow.route == .progress(progress))
    driver.send(.back)
    #expect(driver.flow.route == .home)
  }
}
