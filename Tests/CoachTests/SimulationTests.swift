import Coach
import Simulation
import TestSupport
import Testing

/// Learning tested on simulated users whose true effects are known (figures: docs/learning.md).
@Suite struct SimulationTests {
  /// The results for some users.
  private struct Outcome: Sendable {
    var covered = 0
    var intervals = 0
    var near = 0
    var learned = 0.0
    var fixed = 0.0
    var late = 0.0
    var users = 0

    mutating func add(_ other: Outcome) {
      covered += other.covered
      intervals += other.intervals
      near += other.near
      learned += other.learned
      fixed += other.fixed
      late += other.late
      users += other.users
    }
  }

  private static let users = 1000
  private static let sessions = 60

  @Test(
    "for 1,000 users, intervals hold, the best is named and pain falls more than with fixed rules")
  func thousandUsers() async {
    let outcome = await withTaskGroup(of: Outcome.self) { group in
      for shard in 0..<10 {
        group.addTask { Self.outcome(of: (shard * 100)..<((shard + 1) * 100)) }
      }
      return await group.reduce(into: Outcome()) { $0.add($1) }
    }
    let coverage = Double(outcome.covered) / Double(outcome.intervals)
    let near = Double(outcome.near) / Double(outcome.users)
    let gain = (outcome.fixed - outcome.learned) / Double(outcome.users)
    let lateGain = (outcome.fixed - outcome.late) / Double(outcome.users)
    print(
      "learning, \(outcome.users) users: coverage \(coverage) of \(outcome.intervals) intervals, "
        + "near the best \(near), change per session \(outcome.learned / Double(outcome.users)) "
        + "against \(outcome.fixed / Double(outcome.users)): \(gain) less, "
        + "in the last 20 \(lateGain) less")
    #expect(outcome.users == Self.users)
    #expect((0.75...0.85).contains(coverage), "\(coverage)")
    #expect(near >= 0.8, "\(near)")
    #expect(gain >= 0.1, "\(gain)")
    #expect(lateGain >= gain, "\(lateGain)")
  }

  private static func outcome(of seeds: Range<Int>) -> Outcome {
    var outcome = Outcome()
    for seed in seeds {
      var user = LearningUser(seed: UInt64(seed) + 1)
      user.play(sessions, advisedBy: .learned)
      var other = LearningUser(seed: UInt64(seed) + 1)
      other.play(sessions, advisedBy: .fixedRules)
      outcome.users += 1
      outcome.learned += user.meanChange
      outcome.fixed += other.meanChange
      outcome.late += user.changes.suffix(20).reduce(0, +) / 20
      let found = TechniqueFindings(EffectEstimates(user.rated)).findings
      for finding in found {
        guard let estimate = finding.estimate else { continue }
        outcome.intervals += 1
        let truth = user.truth(of: finding.technique)
        if estimate.low <= truth, truth <= estimate.high { outcome.covered += 1 }
      }
      if let named = found.first(where: { $0.estimate != nil }),
        user.truth(of: named.technique) - user.best < 0.3
      {
        outcome.near += 1
      }
    }
    return outcome
  }
}
