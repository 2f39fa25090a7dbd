import Coach
import TestSupport
import Testing

/// Rises in pain at the borders of clinical.md, F-01 and F-02: a flare, then T3, then T2.
@Suite struct RiseTests {
  private func trend(_ byDay: [(Int, Int)]) -> PainTrend {
    PainTrend(byDay.map { PainReading(at: .days(-$0.0), pain: $0.1) }, now: .zero)
  }

  /// Some days in a range, at random, the first and the last of it included.
  private func days(
    _ count: Int, in range: ClosedRange<Int>, _ random: inout SeededGenerator
  ) -> [Int] {
    let inner = range.dropFirst().dropLast().shuffled(using: &random).prefix(max(0, count - 2))
    return ([range.lowerBound, range.upperBound] + inner).sorted(by: >)
  }

  @Test("4 days that are 2 points up on average are still up; a point less in all is not")
  func up() {
    for seed in 1...UInt64(300) {
      var random = SeededGenerator(seed: seed)
      let base = Int.random(in: 1...6, using: &random)
      let before = days(Int.random(in: 3...8, using: &random), in: 16...30, &random)
      let after = days(4, in: 0...Int.random(in: 3...14, using: &random), &random)
      for change in -1...1 {
        let risen = after.enumerated().map { ($1, base + 2 + ($0 == 2 ? change : 0)) }
        let trend = trend(before.map { ($0, base) } + risen)
        #expect(trend.isUp == (change >= 0), "seed \(seed), \(change)")
        #expect(!trend.isWorse, "seed \(seed)")
        let fewer = PainTrend(
          (before.map { ($0, base) } + risen.dropFirst().map { ($0, $1 + 1) }).map {
            PainReading(at: .days(-$0.0), pain: $0.1)
          }, now: .zero)
        #expect(!fewer.isUp, "seed \(seed): 3 days")
      }
    }
  }

  @Test("4 days count within 14 days, and only while pain is still up")
  func within() {
    let before = [(30, 2), (28, 2), (26, 2)]
    #expect(trend(before + [(14, 5), (9, 5), (5, 5), (0, 5)]).isUp)
    #expect(!trend(before + [(15, 5), (9, 5), (5, 5), (0, 5)]).isUp)
    #expect(!trend(before + [(9, 6), (8, 6), (7, 6), (6, 6), (3, 2), (2, 2), (1, 2)]).isUp)
    #expect(!trend([(30, 2), (28, 2), (9, 5), (7, 5), (5, 5), (0, 5)]).isUp, "2 days before")
    #expect(
      !trend([(60, 2), (55, 2), (50, 2)] + [(9, 5), (7, 5), (5, 5), (0, 5)]).isUp, "too long ago")
    #expect(!trend([]).isUp)
  }

  @Test("a rise of less than 2 points is nothing, from any base, however long it lasts")
  func small() {
    for seed in 1...UInt64(300) {
      var random = SeededGenerator(seed: seed)
      let base = Int.random(in: 0...8, using: &random)
      let days = (0...60).map { ($0, base + Int.random(in: 0...($0 < 25 ? 1 : 0), using: &random)) }
      let trend = trend(days)
      #expect(!trend.isUp && !trend.isWorse && !trend.isRising, "seed \(seed)")
      #expect(trend.flares.isEmpty && !trend.isFlaring, "seed \(seed)")
    }
  }

  @Test("pain that is up since 21 days is worse; since 20 days, or with a week off, it is not yet")
  func forWeeks() {
    for seed in 1...UInt64(300) {
      var random = SeededGenerator(seed: seed)
      let base = Int.random(in: 1...7, using: &random)
      let before = days(4, in: 43...60, &random).map { ($0, base) }
      func since(_ first: Int) -> [(Int, Int)] {
        let spread = 1...Int.random(in: 2...5, using: &random)
        return days(first / spread.upperBound + 2, in: 0...first, &random).map { ($0, base + 2) }
      }
      let long = since(21)
      // A base within 4 weeks of the rise.
      let near = [(35, base), (30, base)]
      #expect(trend(before + near + long).isWorse, "seed \(seed)")
      #expect(!trend(before + near + since(20)).isWorse, "seed \(seed): 20 days")
      let off = Int.random(in: 0...2, using: &random)
      let eased = long.map { ($0.0, $0.0 / 7 == off ? base + 1 : $0.1) }
      let hasWeek = long.contains { $0.0 / 7 == off }
      #expect(trend(before + near + eased).isWorse != hasWeek, "seed \(seed): week \(off) eased")
    }
  }

  @Test("someone who checks in once a week is noticed after 3 weeks too")
  func weekly() {
    let before = [(49, 3), (42, 3), (35, 3), (28, 3)]
    #expect(trend(before + [(21, 5), (14, 5), (7, 5), (0, 5)]).isWorse)
    #expect(!trend(before + [(21, 5), (14, 5), (7, 5), (0, 4)]).isWorse)
    #expect(!trend(before + [(14, 5), (7, 5), (0, 5)]).isWorse)
  }

  @Test("a rise by a point each week is worse; a smaller step is not")
  func climbing() {
    func weeks(_ pains: [[Int]], before: [Int]) -> PainTrend {
      trend(
        zip([40, 35, 30], before).map { ($0, $1) }
          + pains.enumerated().flatMap { week, own in
            own.enumerated().map { (20 - 7 * week - 2 * $0, $1) }
          })
    }
    func flat(_ pain: Int) -> [Int] { [pain, pain, pain] }
    for base in 1...7 {
      let usual = flat(base)
      func up(_ points: Int) -> [Int] { flat(base + points) }
      #expect(weeks([usual, up(1), up(2)], before: usual).isWorse)
      #expect(!weeks([usual, [base + 1, base, base + 1], up(2)], before: usual).isWorse)
      #expect(!weeks([usual, up(1), [base + 2, base + 1, base + 2]], before: usual).isWorse)
      #expect(!weeks([usual, usual, up(3)], before: usual).isWorse, "a flare")
      #expect(!weeks([usual, up(1), up(2).dropLast()], before: usual).isWorse, "2 days")
      #expect(!weeks([usual, up(1), up(2)], before: up(1)).isWorse, "a low week before")
    }
  }

  @Test("a flare goes on until a reading is back near the usual, or none comes for 4 days")
  func flaring() {
    let usual = [(20, 3), (15, 3), (10, 3)]
    #expect(trend(usual + [(3, 5), (1, 6)]).isFlaring)
    #expect(!trend(usual + [(3, 5), (1, 6), (0, 4)]).isFlaring)
    #expect(!trend(usual + [(1, 6)]).isFlaring, "not noticed yet")
    #expect(trend(usual + [(6, 5), (4, 6)]).isFlaring)
    #expect(!trend(usual + [(7, 5), (5, 6)]).isFlaring)
    #expect(!trend([]).isFlaring)
  }

  @Test("a reading 2 points above the 4 weeks before is rising; a smaller step is not")
  func rising() {
    for base in 0...8 {
      #expect(trend([(20, base), (5, base), (0, base + 2)]).isRising)
      #expect(!trend([(20, base), (5, base), (0, base + 1)]).isRising)
      #expect(!trend([(20, base), (5, base + 1), (0, base + 2)]).isRising)
    }
    #expect(!trend([(29, 3), (0, 9)]).isRising, "too long ago to compare")
    #expect(!trend([]).isRising)
  }
}
