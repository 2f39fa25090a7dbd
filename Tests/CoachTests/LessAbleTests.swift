import Coach
import TestSupport
import Testing

/// Activities that go worse, at the borders of clinical.md, F-03.
@Suite struct LessAbleTests {
  private func trend(_ ratings: [(Int, [Int])]) -> PainTrend {
    PainTrend(
      [],
      functions: ratings.map { day, scores in
        PainTrend.Function(
          at: .days(-day),
          activities: scores.enumerated().map { Activity(name: "\($0)", score: $1) })
      }, now: .zero)
  }

  @Test("2 points for three activities, 3 points for one or two, as the mean of two ratings")
  func points() {
    for seed in 1...UInt64(300) {
      var random = SeededGenerator(seed: seed)
      let count = Int.random(in: 1...3, using: &random)
      let needed = count * (count == 3 ? 2 : 3)
      let before = (0..<count).map { _ in Int.random(in: 4...9, using: &random) }
      for change in -1...1 {
        // Points lost over all activities, in either of the last two ratings.
        var lost = Array(repeating: 0, count: count)
        for index in 0..<(needed + change) { lost[index % count] += 1 }
        let after = zip(before, lost).map { max(0, $0 - $1) }
        let ratings = [(21, before), (14, before), (5, after), (1, after)]
        #expect(trend(ratings).isLessAble == (change >= 0), "seed \(seed), \(change)")
        #expect(!trend(ratings).isLessAbleForWeeks, "seed \(seed)")
      }
    }
  }

  @Test("one bad day is no sign, nor are two ratings of one day or of days close together")
  func oneDay() {
    let before = [(21, [8]), (14, [8])]
    #expect(trend(before + [(4, [4]), (1, [4])]).isLessAble)
    #expect(!trend(before + [(1, [1])]).isLessAble, "one rating")
    #expect(!trend(before + [(3, [4]), (1, [4])]).isLessAble, "2 days apart")
    #expect(!trend(before + [(7, [8]), (1, [3])]).isLessAble, "a mean of 2.5 points")
    #expect(trend(before + [(7, [8]), (1, [2])]).isLessAble, "a mean of 3 points")
    #expect(!trend([(14, [8])] + [(4, [4]), (1, [4])]).isLessAble, "one rating before")
    #expect(!trend([(50, [8]), (45, [8])] + [(4, [4]), (1, [4])]).isLessAble, "too long ago")
    #expect(!trend(before + [(12, [4]), (8, [4])]).isLessAble, "nothing this week")
    #expect(!trend([]).isLessAble)
  }

  @Test("only activities rated each time count")
  func other() {
    let before = [(21, [8, 8, 2]), (14, [8, 8, 2])]
    #expect(!trend(before + [(4, [8, 8]), (1, [8, 8])]).isLessAble)
    #expect(trend(before + [(4, [5, 5]), (1, [5, 5])]).isLessAble)
    #expect(!trend(before + [(4, [6, 6]), (1, [6, 6])]).isLessAble, "2 points of two activities")
    #expect(trend(before + [(4, [5, 5, 2]), (1, [5, 5, 2])]).isLessAble, "2 points of three")
  }

  @Test("activities that go worse for 2 weeks; 13 days are not enough, nor is one week off")
  func lasting() {
    let before = [(30, [8]), (25, [8])]
    #expect(trend(before + [(14, [4]), (7, [4]), (0, [4])]).isLessAbleForWeeks)
    #expect(!trend(before + [(13, [4]), (7, [4]), (0, [4])]).isLessAbleForWeeks)
    #expect(!trend(before + [(14, [6]), (7, [4]), (0, [4])]).isLessAbleForWeeks)
    #expect(trend(before + [(14, [6]), (7, [4]), (0, [4])]).isLessAble)
    #expect(!trend(before + [(14, [4]), (7, [8]), (3, [8]), (0, [4])]).isLessAbleForWeeks)
    #expect(trend([(40, [8]), (35, [7]), (28, [6]), (21, [5]), (4, [4]), (0, [3])]).isLessAble)
  }
}
