import Coach
import TestSupport
import Testing

/// The breathing pace, second by second.
@Suite struct BreathTests {
  @Test("the usual breath is 4 seconds in, 6 out: 6 a minute")
  func usual() {
    let phases = (0..<12).map { second in
      let (phase, share) = Breath.usual.lungs(second: second)
      return "\(phase) \(Int((share * 100).rounded()))"
    }
    expectNoDifference(
      phases,
      [
        "breatheIn 25", "breatheIn 50", "breatheIn 75", "breatheIn 100", "breatheOut 83",
        "breatheOut 67", "breatheOut 50", "breatheOut 33", "breatheOut 17", "breatheOut 0",
        "breatheIn 25", "breatheIn 50",
      ])
  }

  @Test(
    "the lungs fill on the way in and empty on the way out, never the reverse",
    arguments: [
      Breath.usual, Breath(in: .seconds(3), out: .seconds(3)),
      Breath(in: .milliseconds(2500), out: .milliseconds(7300)),
    ])
  func fill(breath: Breath) {
    var before = breath.lungs(second: 0)
    var phases: Set<Breath.Phase> = []
    for second in 1..<600 {
      let now = breath.lungs(second: second)
      #expect((0...1).contains(now.share))
      if now.phase == before.phase {
        let isRight =
          now.phase == .breatheIn ? now.share >= before.share : now.share <= before.share
        #expect(isRight, "\(second)")
      }
      phases.insert(now.phase)
      before = now
    }
    #expect(phases == [.breatheIn, .breatheOut])
  }
}
