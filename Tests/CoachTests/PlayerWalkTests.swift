import Coach
import TestSupport
import Testing

/// A million random events, and the rules that must hold after each.
@Suite struct PlayerWalkTests {
  private func start(_ random: inout SeededGenerator, now: Duration) -> PlayerWalk {
    if Int.random(in: 0..<3, using: &random) == 0,
      let id = Fixtures.routineIDs.randomElement(using: &random)
    {
      return PlayerWalk(Fixtures.timeline(id), now: now)
    }
    let kinds: [Step.Kind] = [.hold, .hold, .glide, .knead, .stretch, .move, .rest, .checkIn]
    let steps = TickPatternTests.randomSteps(&random).map { step in
      Sample.step(
        kinds.randomElement(using: &random) ?? .hold,
        seconds: Int(step.time.longest.components.seconds),
        from: Bool.random(using: &random) ? 0 : nil, eachSide: step.eachSide, times: step.times,
        rest: Int(step.restBetween.components.seconds), remarks: step.remarks,
        waits: Int.random(in: 0..<3, using: &random) == 0)
    }
    let minutes = Int.random(in: 27...30, using: &random)
    return PlayerWalk(Sample.timeline(steps, minutes: minutes), now: now)
  }

  /// The time before an event: sometimes none, mostly about a second, rarely minutes.
  private func pass(_ random: inout SeededGenerator) -> Duration {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<3: .zero
    case 3..<18: .milliseconds(Int.random(in: 1...1500, using: &random))
    case 18: .seconds(Int.random(in: 1...10, using: &random))
    default: .milliseconds(Int.random(in: 1...100_000, using: &random))
    }
  }

  /// Mostly ticks, and every other event now and then; a player that doesn't run is often resumed.
  private func press(_ walk: PlayerWalk, _ random: inout SeededGenerator) -> Press {
    guard Int.random(in: 0..<4, using: &random) == 0 else {
      let resumes = !walk.player.isRunning && Int.random(in: 0..<4, using: &random) == 0
      return resumes ? .togglePause : .tick
    }
    let press = Press.allCases.randomElement(using: &random) ?? .tick
    if press == .stop, Int.random(in: 0..<4, using: &random) != 0 { return .togglePause }
    return press
  }

  @Test("the rules hold after each of 125,000 events", arguments: 0..<8 as Range<UInt64>)
  func walk(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var walk = start(&random, now: .zero)
    var happened: [Press: Int] = [:]
    var waited = 0
    var over = 0
    for event in 0..<125_000 {
      let press = press(walk, &random)
      walk.step = Int.random(in: -1...7, using: &random)
      walk.percent = Int.random(in: 40...160, using: &random)
      if let rule = walk.violation(by: press, after: pass(&random)) {
        Issue.record("seed \(seed), event \(event), \(press): \(rule)")
        return
      }
      happened[press, default: 0] += 1
      if walk.player.isWaiting { waited += 1 }
      if walk.player.isOver { over += 1 }
      if over > 3 {
        walk = start(&random, now: walk.now)
        over = 0
      }
    }
    #expect(Press.allCases.allSatisfy { happened[$0, default: 0] > 300 }, "seed \(seed)")
    #expect(waited > 1000, "seed \(seed)")
  }
}
