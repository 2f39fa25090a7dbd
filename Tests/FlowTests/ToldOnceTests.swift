import Coach
import Flow
import TestSupport
import Testing

/// What is told only once in a while, worked out from the check-ins (clinical.md, F-04 and F-06).
@Suite struct ToldOnceTests {
  private let noGain: [RedFlag.ID] = ["JOURNAL-NO-GAIN"]
  private let noChange: [RedFlag.ID] = ["JOURNAL-NO-CHANGE"]

  /// Stable pain for a year and more, with a session every 5 days, and what was told.
  private func stable(_ pain: Int, told: [PastAdvice] = []) -> RecentHistory {
    RecentHistory(
      readings: (1...140).map { PainReading(at: .days(-3 * $0), pain: pain) },
      sessions: (0...80).reversed().map {
        RecentSession(ended: .days(-5 * $0 - 1), before: pain, after: pain, nextMorning: nil)
      }, advice: told)
  }

  /// The rules about gain that hold at a check-in.
  private func rules(_ past: RecentHistory, pain: Int = 5) -> [RedFlag.ID] {
    past.facts(at: .zero, pain: pain).compactMap { fact, holds in
      guard holds, fact == .journalNoGain || fact == .journalNoChange else { return nil }
      return Fixtures.library.screening.redFlags.first { $0.when == .yes(fact) }?.id
    }
  }

  private func told(_ rule: RedFlag.ID, daysAgo days: Int) -> PastAdvice {
    PastAdvice(at: .days(-days), rules: [rule])
  }

  @Test("a stable pain without gain is told once, then once a year in other words")
  func yearly() {
    #expect(rules(stable(5)) == noGain)
    for days in [1, 83, 84, 200, 363] {
      #expect(rules(stable(5, told: [told("JOURNAL-NO-GAIN", daysAgo: days)])) == [], "\(days)")
    }
    let year = told("JOURNAL-NO-GAIN", daysAgo: 364)
    #expect(rules(stable(5, told: [year])) == noChange)
    #expect(rules(stable(5, told: [year, told("JOURNAL-NO-CHANGE", daysAgo: 9)])) == [])
    #expect(rules(stable(3)) == [], "a small pain is no sign")
  }

  @Test("if pain has changed since it was told, it is told again after 12 weeks")
  func again() {
    for days in [83, 84] {
      var past = stable(5, told: [told("JOURNAL-NO-GAIN", daysAgo: days)])
      past.readings = past.readings.map { reading in
        PainReading(at: reading.at, pain: reading.at <= .days(-60) ? 3 : 5)
      }
      #expect(rules(past) == (days == 84 ? noGain : []), "\(days)")
    }
  }

  @Test("after a professional has looked it is not told for 26 weeks")
  func checked() {
    for (days, expected) in [(1, []), (181, []), (182, noGain)] {
      let looked = PastAdvice(at: .days(-days), rules: [], isChecked: true)
      #expect(rules(stable(5, told: [looked])) == expected, "\(days)")
    }
  }

  @Test("a second flare is told once in 12 weeks")
  func flares() {
    let byDay = [(60, 3), (58, 3), (56, 3), (40, 7), (38, 7), (36, 3), (34, 3), (30, 3), (25, 7)]
    let readings = (byDay + [(23, 7), (21, 3)]).map {
      PainReading(at: .days(-$0.0), pain: $0.1)
    }
    func holds(_ told: [PastAdvice]) -> Bool {
      RecentHistory(readings: readings, advice: told).facts(at: .zero)
        .contains { $0.0 == .journalFlares && $0.1 }
    }
    #expect(holds([]))
    #expect(!holds([told("JOURNAL-FLARES", daysAgo: 1)]))
    #expect(!holds([told("JOURNAL-FLARES", daysAgo: 83)]))
    #expect(holds([told("JOURNAL-FLARES", daysAgo: 84)]))
  }

  @Test("changing an answer in the same sitting tells it again; the next day doesn't")
  func sitting() {
    var driver = Driver(history: History(past: stable(5)))
    driver.checkIn(Fixtures.answers(pain: 5, since: "longer"))
    #expect(driver.flow.history.checkIn?.rules == ["JOURNAL-NO-GAIN"])
    driver.send(.change)
    driver.answerAll(Fixtures.answers(pain: 5, since: "longer"))
    #expect(driver.flow.history.checkIn?.rules == ["JOURNAL-NO-GAIN"])
    driver.send(.home)
    driver.now += .days(1)
    driver.checkIn(Fixtures.answers(pain: 5, since: "longer"))
    #expect(driver.flow.history.checkIn?.rules == [])
    #expect(driver.flow.history.checkIn?.advice == .selfCare)
  }
}
