import Coach
import TestSupport
import Testing

/// How recent sessions limit the next one (clinical.md, D.0 and E.10).
@Suite struct LoadReductionTests {
  private func session(
    _ hoursAgo: Int, _ before: Int, _ after: Int?, morning: Int? = nil, isComfort: Bool = false
  ) -> RecentSession {
    RecentSession(
      ended: .seconds(-3600 * hoursAgo), before: before, after: after, nextMorning: morning,
      isComfort: isComfort)
  }

  private func reduction(_ sessions: [RecentSession], _ readings: [PainReading] = [])
    -> LoadReduction
  {
    LoadReduction(after: sessions, PainTrend(readings, now: .zero), now: .zero)
  }

  @Test("the same or less pain sets no limits")
  func well() {
    #expect(reduction([]) == .none)
    #expect(reduction([session(5, 4, 4)]) == .none)
    #expect(reduction([session(5, 4, 1, morning: 5)]) == .none)
    #expect(reduction([session(5, 4, nil)]) == .none)
    #expect(
      LoadReduction.none.time == 100 && LoadReduction.none.pressure == 100
        && !LoadReduction.none.restsOnly)
  }

  @Test("a rise of 1 shortens sessions by 30%, until one goes well")
  func slightlyUp() {
    let up = reduction([session(30, 4, 5)])
    #expect(up.reasons == [.slightlyUp] && up.time == 70 && up.pressure == 100 && !up.restsOnly)
    #expect(reduction([session(30, 4, 5), session(5, 4, 4)]) == .none)
    #expect(reduction([session(30, 4, 5), session(5, 4, nil)]).reasons == [.slightlyUp])
  }

  @Test("a rise of 2 leaves only breathing for a day, then half of everything")
  func up() {
    #expect(reduction([session(23, 4, 6)]).restsOnly)
    let later = reduction([session(25, 4, 6)])
    #expect(later.reasons == [.wasUp] && later.time == 50 && later.pressure == 50)
    #expect(reduction([session(40, 4, 6), session(5, 4, 3)]) == .none)
  }

  @Test("a rise of 2 that is back by the next morning leaves half of everything, no rest")
  func settled() {
    for before in 0...8 {
      for morning in 0...10 {
        let after = reduction([session(12, before, before + 2, morning: morning)])
        let expected: LoadReduction.Reason =
          morning <= before
          ? .settled : morning >= before + 2 ? .upNextMorning : .upAfterSession
        #expect(after.reasons.contains(expected), "\(before), \(morning)")
        #expect(after.restsOnly == (expected != .settled), "\(before), \(morning)")
        #expect(after.time == 50 && after.pressure == 50)
      }
    }
    let settled = session(14, 4, 6, morning: 4)
    #expect(reduction([settled]).reasons == [.settled])
    #expect(reduction([settled, session(3, 4, 6)]).reasons == [.upAfterSession], "another rise")
    #expect(reduction([settled, session(3, 4, 4)]) == .none, "until one goes well")
    #expect(reduction([session(40, 4, 6, morning: 4)]).reasons == [.settled])
  }

  @Test("a breathing session in between lifts no limits")
  func breathing() {
    let calm = session(2, 7, 6, isComfort: true)
    #expect(reduction([session(3, 4, 7), calm]).reasons == [.upAfterSession])
    #expect(reduction([session(30, 4, 7), calm]).reasons == [.wasUp])
    #expect(reduction([session(30, 4, 5), calm]).reasons == [.slightlyUp])
    #expect(reduction([session(90, 4, 3, morning: 6), calm]).reasons == [.wasUp])
    #expect(reduction([session(3, 4, 7), session(1, 7, 7)]).reasons == [.upAfterSession])
  }

  @Test("a rise of 2 by the next morning leaves only breathing for two days")
  func morning() {
    #expect(reduction([session(30, 4, 3, morning: 6)]).reasons == [.upNextMorning])
    #expect(reduction([session(30, 4, 3, morning: 6)]).restsOnly)
    #expect(reduction([session(90, 4, 3, morning: 6)]).reasons == [.wasUp])
    #expect(reduction([session(90, 4, 3, morning: 6), session(5, 4, 3)]) == .none)
    #expect(reduction([session(30, 4, 3, morning: 5)]) == .none)
  }

  @Test(
    "a flare leaves only breathing for two days, then half of everything until two weeks after it")
  func flare() {
    func readings(_ days: [(Int, Int)]) -> [PainReading] {
      days.map { PainReading(at: .days(-$0.0), pain: $0.1) }
    }
    let usual = [(30, 3), (28, 3), (26, 3)]
    #expect(reduction([], readings(usual + [(3, 6), (1, 6)])).reasons == [.flare])
    let later = reduction([], readings(usual + [(7, 6), (5, 6), (1, 3)]))
    #expect(later.reasons == [.hadFlare] && later.time == 50 && later.pressure == 50)
    #expect(reduction([], readings(usual + [(20, 6), (18, 6), (1, 3)])) == .none)
  }

  @Test(
    "the gate applies the reduction: shorter, lighter, or only breathing",
    arguments: LoadReduction.Reason.allCases)
  func gate(_ reason: LoadReduction.Reason) throws {
    let answers = Fixtures.answers()
    let plain = try #require(Fixtures.library.gate(for: answers))
    let gate = try #require(Fixtures.library.gate(for: answers, care: LoadReduction([reason])))
    var passed = 0
    for routine in Fixtures.library.routines where plain.exclusions(of: routine).isEmpty {
      let exclusions = gate.exclusions(of: routine)
      if routine.id == "breathing-pause" {
        #expect(exclusions.isEmpty && gate.fit(routine) == plain.fit(routine))
        continue
      }
      if gate.care.restsOnly {
        #expect(exclusions == [.settling], "\(routine.id)")
        continue
      }
      guard exclusions.isEmpty else {
        #expect(exclusions == [.settling], "\(routine.id)")
        continue
      }
      passed += 1
      let (whole, fitted) = (try #require(plain.fit(routine)), try #require(gate.fit(routine)))
      #expect(fitted.minutes <= (whole.minutes * gate.care.time + 99) / 100, "\(routine.id)")
      let pressures = (plain.pressure(for: whole), gate.pressure(for: fitted))
      #expect(pressures.1 <= max(1, pressures.0 * gate.care.pressure / 100), "\(routine.id)")
      let longest = gate.longest(routine, doses: Fixtures.library.doses)
      #expect(longest <= .seconds(60 * fitted.minutes), "\(routine.id)")
    }
    #expect(gate.care.restsOnly || passed > 5, "\(passed)")
  }

  @Test("a load reduction never allows what the answers rule out")
  func neverWider() throws {
    for pain in [2, 5, 7] {
      let answers = Fixtures.answers(pain: pain)
      let plain = try #require(Fixtures.library.gate(for: answers))
      for reason in LoadReduction.Reason.allCases {
        let gate = try #require(Fixtures.library.gate(for: answers, care: LoadReduction([reason])))
        for routine in Fixtures.library.routines where !plain.exclusions(of: routine).isEmpty {
          #expect(!gate.exclusions(of: routine).isEmpty, "\(routine.id), \(reason)")
        }
      }
    }
  }
}
