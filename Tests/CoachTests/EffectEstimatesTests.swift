@testable import Coach
import Foundation
import TestSupport
import Testing

/// What is learned from rated sessions, and what is not.
@Suite struct EffectEstimatesTests {
  private func sessions(
    _ technique: Technique, _ changes: [Int], before: Int = 5, routine: Routine.ID? = nil
  ) -> [RatedSession] {
    changes.map {
      RatedSession(
        technique: technique, routine: routine ?? Routine.ID(technique.rawValue), before: before,
        after: before + $0)
    }
  }

  @Test("nothing is known about what was never rated")
  func nothing() {
    let effects = EffectEstimates([])
    #expect(effects.estimate(of: .swedish) == nil)
    #expect(effects.estimate(of: "x", .swedish) == nil)
    #expect(TechniqueFindings(effects).findings.isEmpty)
    #expect(TechniqueFindings(effects).comparison == nil)
  }

  @Test("one good session counts for a little, many of them almost in full")
  func prior() throws {
    let few = try #require(EffectEstimates(sessions(.swedish, [-2])).estimate(of: .swedish))
    let many = try #require(
      EffectEstimates(sessions(.swedish, Array(repeating: -2, count: 40))).estimate(of: .swedish))
    #expect((-1.2 ... -0.2).contains(few.mean))
    #expect((-2.1 ... -1.6).contains(many.mean))
    #expect(few.high > -0.3, "one session proves nothing")
    #expect(many.high - many.low < (few.high - few.low) / 2)
    #expect(few.low < few.mean && few.mean < few.high)
  }

  @Test("the estimate of a technique rated once is pulled towards the others")
  func shrinkage() throws {
    let others = sessions(.shiatsu, Array(repeating: -1, count: 20))
    let alone = try #require(EffectEstimates(sessions(.swedish, [1])).estimate(of: .swedish))
    let among = try #require(
      EffectEstimates(sessions(.swedish, [1]) + others).estimate(of: .swedish))
    #expect(among.mean < alone.mean - 0.15)
  }

  @Test("sessions that begin with unusually high pain look no better for it")
  func regressionToTheMean() throws {
    // On most days 4 stays 4; on bad days 9 falls to 6, as it would by itself.
    let usual = sessions(.swedish, Array(repeating: 0, count: 30), before: 4)
    let bad = sessions(.deepTissue, Array(repeating: -3, count: 8), before: 9)
    let effects = EffectEstimates(usual + bad)
    let deep = try #require(effects.estimate(of: .deepTissue))
    #expect(deep.mean > -2, "\(deep.mean), although the plain mean is -3")
    let naive = try #require(
      EffectEstimates(usual + sessions(.deepTissue, Array(repeating: -3, count: 8), before: 4))
        .estimate(of: .deepTissue))
    #expect(deep.mean > naive.mean + 0.5)
  }

  @Test("the order of the sessions makes no difference")
  func order() throws {
    var random = SeededGenerator(seed: 5)
    let all = sessions(.swedish, [-1, -2, 0]) + sessions(.shiatsu, [1, 0, -1, -1], before: 7)
    let one = try #require(EffectEstimates(all).estimate(of: .shiatsu))
    let other = try #require(EffectEstimates(all.shuffled(using: &random)).estimate(of: .shiatsu))
    #expect(abs(one.mean - other.mean) < 1e-9 && abs(one.low - other.low) < 1e-9)
  }

  @Test("nothing is claimed until there are enough sessions; then the better technique is named")
  func findings() throws {
    let early = TechniqueFindings(EffectEstimates(sessions(.swedish, [-1, -1, -1])))
    #expect(early.findings.map(\.estimate) == [nil] && early.comparison == nil)
    let many = TechniqueFindings(
      EffectEstimates(
        sessions(.shiatsu, [0, 0, 1, 0, 0, 0, 1, 0]) + sessions(.reflexology, [-3])
          + sessions(.swedish, [-2, -3, -2, -2, -3, -2, -2, -2])))
    #expect(many.findings.map(\.technique) == [.swedish, .shiatsu, .reflexology])
    #expect(many.findings.map { $0.estimate == nil } == [false, false, true])
    #expect(many.findings.map(\.matters) == [true, false, false])
    #expect(many.routines.map(\.estimate.sessions).allSatisfy { $0 >= TechniqueFindings.fewest })
    #expect(!many.routines.isEmpty && early.routines.isEmpty)
    #expect(many.routines.map(\.estimate.mean) == many.routines.map(\.estimate.mean).sorted())
    let comparison = try #require(many.comparison)
    #expect(comparison.better == .swedish && comparison.other == .shiatsu)
    #expect(comparison.chances == 10)
  }

  @Test("of two techniques with the same effect, neither is more likely to help more")
  func same() throws {
    let comparison = try #require(
      TechniqueFindings(
        EffectEstimates(
          sessions(.swedish, [-1, -2, -1, -1, -2]) + sessions(.sports, [-1, -2, -1, -1, -2]))
      ).comparison)
    #expect(comparison.chances == 5)
  }

  @Test("if hardly anything changed, no technique is named and no change matters")
  func overclaim() {
    let hardly = TechniqueFindings(
      EffectEstimates(
        sessions(.swedish, [-1, 0, 0, 0, 0, 0, 0, 0])
          + sessions(.shiatsu, [0, 0, 0, 0, 1, 0, 0, 0])))
    #expect(hardly.comparison == nil)
    let little = TechniqueFindings(
      EffectEstimates(sessions(.swedish, [-1, 0, -1, 0, -1, 0, 0, 0], before: 1)))
    #expect(little.findings.map(\.matters) == [false])
  }

  @Test(
    "a change matters if it is 2 points, or 30%",
    arguments: [
      (5.0, 3.0, true), (5, 3.5, true), (5, 3.6, false), (9, 7.1, false), (9, 7, true),
      (2, 1.4, true),
      (2, 1.5, false), (0, 1.9, false), (0, 2, true), (3, 5, true),
    ])
  func matters(before: Double, after: Double, expected: Bool) {
    #expect(PainTrend.matters(from: before, to: after) == expected)
  }

  @Test("the same seed gives the same guesses, and guesses about well-known routines hardly vary")
  func guesses() {
    let routines = [Fixtures.routine("seated-low-back-glide"), Fixtures.routine("first-sessions")]
    let known = sessions(
      .swedish, Array(repeating: -1, count: 60), routine: "seated-low-back-glide")
    func guess(_ seed: UInt64) -> [Routine.ID: Double] {
      var random = SeededGenerator(seed: seed)
      return EffectEstimates(known).guess(routines, using: &random)
    }
    #expect(guess(3) == guess(3))
    let all = (1...200).map { guess(UInt64($0)) }
    let spread = { (id: Routine.ID) -> Double in
      let values = all.compactMap { $0[id] }
      return (values.max() ?? 0) - (values.min() ?? 0)
    }
    #expect(spread("seated-low-back-glide") < 1)
    #expect(spread("first-sessions") > 1.5)
  }

  @Test(
    "the normal distribution matches the tables",
    arguments: [
      (0, 0.5), (1, 0.841_344_746_068_542_9), (1.644_853_626_951_472_2, 0.95),
      (1.959_963_984_540_054, 0.975), (3, 0.998_650_101_968_369_9), (40, 1),
    ])
  func normalShare(z: Double, share: Double) {
    #expect(abs(z.normalShare - share) < 1e-14)
    #expect(abs((-z).normalShare - (1 - share)) < 1e-14)
  }

  @Test("a factorised matrix gives the solution its system was built from")
  func cholesky() {
    var random = SeededGenerator(seed: 11)
    for size in [1, 2, 7, 30] {
      let root = (0..<(size * size)).map { _ in random.normal() }
      var matrix = [Double](repeating: 0, count: size * size)
      for i in 0..<size {
        for j in 0..<size {
          matrix[i * size + j] =
            (0..<size).reduce(i == j ? 1 : 0) { $0 + root[i * size + $1] * root[j * size + $1] }
        }
      }
      let x = (0..<size).map { _ in random.normal() }
      let b = (0..<size).map { i in
        (0..<size).reduce(0) { $0 + matrix[i * size + $1] * x[$1] }
      }
      let found = Cholesky(matrix, size: size).solve(b)
      for (one, other) in zip(found, x) { #expect(abs(one - other) < 1e-9) }
    }
    let diagonal = Cholesky([4, 0, 0, 9], size: 2)
    #expect(abs(diagonal.logDeterminant - Foundation.log(36)) < 1e-12)
  }
}
