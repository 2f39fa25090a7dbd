import Coach
import Flow
import TestSupport
import Testing

/// Which routines the list shows as not for the user now.
@Suite struct NotNowTests {
  private static let day = Duration.seconds(24 * 3600)
  private let routines = Fixtures.library.routines

  /// In the list of routines some time after a check-in with these answers.
  private func list(
    _ answers: Answers?, after time: Duration, advice: Advice = .selfCare,
    resting: [History.Resting] = [], past: RecentHistory = RecentHistory()
  ) -> Driver {
    let kept = answers?.byQuestion.map {
      KeptAnswer(question: $0.key, answer: $0.value, at: .zero)
    }
    let checkIn = kept.map { CheckInRecord(at: .zero, answers: $0, advice: advice) }
    var driver = Driver(
      history: History(checkIn: checkIn, resting: resting, past: past), now: time)
    driver.send(.open(.library))
    return driver
  }

  @Test("without a check-in, nothing is marked, whatever happened") func without() {
    let resting = History.Resting(
      place: RestingPlace(regions: [], isEverywhere: true), until: .days(7))
    #expect(list(nil, after: .zero, resting: [resting]).flow.notNow.isEmpty)
  }

  @Test("just after a check-in, what it left out is marked, but not for want of tools or time")
  func justNow() throws {
    for since in ["first-days", "weeks", "months", "longer"] {
      let answers = Fixtures.answers(pain: 5, since: since)
      let marked = list(answers, after: Self.day / 96).flow.notNow
      let gate = try #require(Fixtures.library.gate(for: answers))
      for routine in routines {
        let reasons = gate.exclusions(of: routine).filter {
          switch $0 {
          case .tools, .minutes: false
          default: true
          }
        }
        #expect(marked[routine.id] == reasons.first, "\(since), \(routine.id)")
      }
    }
  }

  @Test("how long it has hurt counts for 3 days, what was ticked for 14") func expiry() {
    let answers = Fixtures.answers(since: "weeks").telling("blood-thinner")
    func reasons(_ age: Duration) -> [Exclusion] {
      Array(list(answers, after: age).flow.notNow.values)
    }
    func count(_ age: Duration, _ isCounted: (Exclusion) -> Bool) -> Int {
      reasons(age).count(where: isCounted)
    }
    let isByAnswer = { (exclusion: Exclusion) in exclusion.code == "CI-05" }
    let isByStage = { (exclusion: Exclusion) in exclusion == .stage(.acute) }
    let plain = Fixtures.answers(since: "weeks")
    #expect(list(plain, after: Self.day * 2).flow.notNow.values.contains(where: isByStage))
    #expect(list(plain, after: Self.day * 4).flow.notNow.isEmpty)
    #expect(count(Self.day * 2, isByAnswer) > 20)
    #expect(count(Self.day * 13, isByAnswer) == count(Self.day * 2, isByAnswer))
    #expect(reasons(Self.day * 15).isEmpty)
  }

  @Test("advice in force rules out all, or all but breathing, however old it is") func advice() {
    for advice in [Advice.sameDay, .maternity, .emergency] {
      let marked = list(Fixtures.answers(), after: Self.day * 100, advice: advice).flow.notNow
      #expect(routines.allSatisfy { marked[$0.id] == .advice(advice) })
    }
    let soon = list(Fixtures.answers(), after: Self.day * 100, advice: .soon).flow.notNow
    #expect(Set(routines.map(\.id)).subtracting(soon.keys) == ["breathing-pause"])
  }

  @Test("a place that hurt, and pain that was up after a session, count until they are over")
  func recent() {
    let resting = History.Resting(
      place: RestingPlace(regions: [.lumbarErectors], isEverywhere: false), until: .days(20))
    let later = list(Fixtures.answers(), after: Self.day * 19, resting: [resting]).flow.notNow
    #expect(later["seated-low-back-glide"] == .resting)
    #expect(list(Fixtures.answers(), after: Self.day * 21, resting: [resting]).flow.notNow.isEmpty)
    let up = RecentHistory(
      sessions: [RecentSession(ended: .days(19), before: 4, after: 7, nextMorning: nil)])
    let settling = list(Fixtures.answers(), after: Self.day * 19, past: up).flow.notNow
    #expect(settling.values.allSatisfy { $0 == .settling } && settling.count > 60)
  }

  @Test("what is marked was left out by the check-in, too", arguments: 0..<60)
  func sound(_ seed: UInt64) {
    var random = RandomAnswers(seed: seed)
    let answers = random.next(signs: Int(seed % 6))
    guard let gate = Fixtures.library.gate(for: answers) else { return }
    for age in [Self.day / 96, Self.day, Self.day * 4, Self.day * 13] {
      let marked = list(answers, after: age, advice: gate.assessment.advice).flow.notNow
      for id in marked.keys {
        #expect(!gate.exclusions(of: Fixtures.routine(id)).isEmpty, "\(age), \(id)")
      }
    }
  }

  @Test("the list keeps its grouping while the program runs, and only the list changes it")
  func grouping() {
    var driver = list(nil, after: .zero)
    driver.send(.group(.minutes))
    driver.send(.home)
    driver.send(.group(.effect))
    #expect(driver.flow.grouping == .minutes)
    driver.send(.open(.library))
    #expect(driver.flow.grouping == .minutes)
  }
}
