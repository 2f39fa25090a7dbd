import Coach
import TestSupport
import Testing

/// No gain over weeks, at the borders of clinical.md, F-04.
@Suite struct NoGainTests {
  private func trend(_ byDay: [(Int, Int)], activity: Int? = nil, ratedDaysAgo days: Int = 3)
    -> PainTrend
  {
    PainTrend(
      byDay.map { PainReading(at: .days(-$0.0), pain: $0.1) },
      functions: activity.map { score in
        [PainTrend.Function(at: .days(-days), activities: [Activity(name: "sit", score: score)])]
      } ?? [], sessions: 9, now: .zero)
  }

  @Test("a stable pain counts from a mean of 4, or from 2 with an activity at 5 or less")
  func border() {
    for pain in 0...10 {
      let stable = [(40, pain), (37, pain), (20, pain), (5, pain), (1, pain)]
      #expect(trend(stable).hasNoGain == (pain >= 4), "\(pain)")
      #expect(trend(stable, activity: 6).hasNoGain == (pain >= 4), "\(pain)")
      #expect(trend(stable, activity: 5).hasNoGain == (pain >= 2), "\(pain)")
      #expect(trend(stable, activity: 5, ratedDaysAgo: 43).hasNoGain == (pain >= 4), "\(pain)")
    }
    #expect(trend([(40, 4), (37, 4), (5, 5), (1, 3)]).hasNoGain, "a mean of 4")
    #expect(!trend([(40, 4), (37, 4), (6, 4), (4, 4), (1, 3)]).hasNoGain, "just under 4")
  }

  @Test("unchanged means less than 2 points in either direction, in pain and activities")
  func unchanged() {
    for seed in 1...UInt64(200) {
      var random = SeededGenerator(seed: seed)
      let told = Int.random(in: 80...400, using: &random)
      let pain = Int.random(in: 3...7, using: &random)
      let score = Int.random(in: 2...8, using: &random)
      for change in -3...3 {
        func trend(_ now: Int, _ able: Int) -> PainTrend {
          PainTrend(
            [(told + 28, pain), (told, pain), (28, now), (1, now)].map {
              PainReading(at: .days(-$0.0), pain: $0.1)
            },
            functions: [(told + 2, score), (3, able)].map {
              PainTrend.Function(
                at: .days(-$0.0), activities: [Activity(name: "sit", score: $0.1)])
            }, now: .zero)
        }
        let isSame = abs(change) < 2
        #expect(trend(pain + change, score).isUnchanged(since: .days(-told)) == isSame)
        let able = min(10, max(0, score + change))
        #expect(
          trend(pain, able).isUnchanged(since: .days(-told)) == (abs(able - score) < 2),
          "seed \(seed), \(change)")
      }
    }
    #expect(!trend([(5, 4), (1, 4)]).isUnchanged(since: .days(-90)), "unknown counts as changed")
  }
}
