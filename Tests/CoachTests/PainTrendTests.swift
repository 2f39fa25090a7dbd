import Coach
import TestSupport
import Testing

/// The trend over weeks of pain: the advice that clinical.md calls for, and none in ordinary weeks.
@Suite struct PainTrendTests {
  private func readings(_ byDay: [(Int, Int)]) -> [PainReading] {
    byDay.map { PainReading(at: .days(-$0.0), pain: $0.1) }
  }

  private func trend(_ byDay: [(Int, Int)], sessions: Int = 0) -> PainTrend {
    PainTrend(readings(byDay), sessions: sessions, now: .zero)
  }

  @Test("no gain in 4 to 6 weeks with enough sessions is reported")
  func noGain() {
    let flat = [(40, 5), (37, 5), (20, 5), (5, 5), (1, 5)]
    #expect(trend(flat, sessions: 4).hasNoGain)
    #expect(!trend(flat, sessions: 3).hasNoGain, "hardly any self-care")
    #expect(!trend([(20, 5), (18, 5), (5, 5), (1, 5)], sessions: 9).hasNoGain, "too early")
    #expect(!trend([(40, 5), (37, 5), (5, 3), (1, 3)], sessions: 9).hasNoGain, "2 points")
    #expect(!trend([(40, 6), (37, 6), (5, 4), (1, 4)], sessions: 9).hasNoGain, "a third")
    #expect(trend([(40, 5), (37, 5), (5, 4), (1, 4)], sessions: 9).hasNoGain, "a fifth")
    #expect(trend([(30, 4), (29, 4), (5, 7), (1, 7)], sessions: 9).hasNoGain, "a loss")
    #expect(!trend([(40, 1), (37, 1), (5, 1), (1, 1)], sessions: 9).hasNoGain, "nothing to gain")
  }

  @Test("a flare is pain 2 points above usual for over a day")
  func flare() {
    let usual = [(20, 3), (15, 3), (10, 3)]
    #expect(trend(usual + [(3, 5), (1, 6)]).flares.count == 1)
    #expect(trend(usual + [(3, 5), (2, 3), (1, 6)]).flares.isEmpty, "it went down in between")
    #expect(trend(usual + [(1, 7)]).flares.isEmpty, "one reading")
    #expect(trend(usual + [(3, 4), (1, 4)]).flares.isEmpty)
    #expect(trend([(3, 5), (1, 6)]).flares.isEmpty, "the usual pain is unknown")
    #expect(trend(usual + [(7, 6), (1, 6)]).flares.isEmpty, "too far apart to be one flare")
    let long = usual + (2...9).map { ($0, 7) }.reversed()
    #expect(trend(long + [(1, 3)]).flares.count == 1)
    let again =
      [(34, 3), (33, 3), (32, 3)] + (24...31).map { ($0, 7) }.reversed()
      + [(22, 3), (20, 7), (18, 7)]
    #expect(trend(again).flares.count == 2, "pain in a flare doesn't become usual")
    let two = trend(usual + [(9, 6), (7, 6), (6, 3), (4, 7), (1, 7)])
    #expect(two.flares.count == 2)
    #expect(two.flares.map(\.confirmed) == [.days(-7), .days(-1)])
    #expect(
      trend([(64, 3), (62, 3), (60, 3), (55, 7), (50, 7), (3, 3)]).flares.isEmpty, "long ago")
  }

  @Test("readings dated in the future don't count")
  func future() {
    let trend = PainTrend(
      readings([(14, 3), (10, 3)]) + [
        PainReading(at: .days(1), pain: 9), PainReading(at: .days(2), pain: 9),
      ], now: .zero)
    #expect(!trend.isUp && !trend.isRising && trend.flares.isEmpty)
  }
}
