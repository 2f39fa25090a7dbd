import Coach
import TestSupport
import Testing

/// Days combined for charts and tables.
@Suite struct ProgressTests {
  private func day(_ number: Int, _ before: Double?, _ after: Double?, minutes: Int = 5)
    -> ProgressSummary.Day
  {
    ProgressSummary.Day(
      day: CalendarDay(number), sessions: minutes > 0 ? 1 : 0, active: .seconds(60 * minutes),
      before: before, after: after)
  }

  private func progress(_ days: [ProgressSummary.Day], _ period: Period) -> ProgressSummary {
    ProgressSummary(
      period: period, days: days,
      techniques: [
        ProgressSummary.Share(key: "swedish", sessions: 2, active: .seconds(4200), change: -1.25)
      ],
      places: [
        ProgressSummary.Share(key: "low-back-left", sessions: 1, active: .seconds(60), change: nil)
      ],
      sessions: [], activities: [], helpsMost: TechniqueFindings(EffectEstimates([])))
  }

  @Test(
    "bins cover the period, and no day is lost or counted twice", arguments: [1, 7, 40, 364, 3640])
  func bins(_ most: Int) {
    var random = SeededGenerator(seed: UInt64(most))
    for length in [1, 6, 21, 91, 364, 3640] {
      let period = Period(last: CalendarDay(20_000), days: length)
      let days = period.all.filter { _ in Bool.random(using: &random) }.map {
        day($0.number, Double(Int.random(in: 0...10, using: &random)), nil)
      }
      let bins = ProgressSummary.bins(days, in: period, atMost: most)
      #expect(bins.count <= most && !bins.isEmpty)
      #expect(bins[0].first == period.first)
      let values = Set(days.compactMap(\.before))
      for bin in bins { #expect(bin.before.map { $0 >= 0 && $0 <= 10 } ?? true) }
      if most >= length { #expect(Set(bins.compactMap(\.before)) == values) }
      #expect(bins.contains { $0.before != nil } == !days.isEmpty)
    }
  }

  @Test("weeks begin on Monday and include all sessions")
  func weeks() {
    // Day 0, 1 January 1970, was a Thursday, so day 4 was a Monday.
    let period = Period(last: CalendarDay(17), days: 12)
    let progress = progress([day(6, 5, 4), day(10, 5, 4), day(11, 5, 4), day(17, 5, 4)], period)
    #expect(progress.weeks.map(\.monday.number) == [4, 11])
    #expect(progress.weeks.map(\.sessions) == [2, 2])
    #expect(progress.count == 4 && progress.active == .seconds(1200))
  }
}
