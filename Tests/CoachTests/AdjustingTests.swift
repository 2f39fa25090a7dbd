import Coach
import TestSupport
import Testing

/// What a user may change during play, and how far.
@Suite struct AdjustingTests {
  /// A player this many seconds into a timeline, with its clock at zero.
  private func player(_ timeline: Timeline, at seconds: Int) -> Player {
    var player = Player(timeline, now: .seconds(-seconds - 5))
    _ = player.tick(.zero)
    return player
  }

  private func lengths(_ player: Player) -> [Int] {
    player.timeline.segments.dropFirst().map { Int($0.length.components.seconds) }
  }

  private func sides(_ player: Player) -> [Side] { player.timeline.segments.compactMap(\.side) }

  /// A hold and a glide, each on both sides, and a rest.
  private let timeline = Sample.timeline([
    Sample.step(seconds: 60, eachSide: true), Sample.step(.glide, seconds: 80, eachSide: true),
    Sample.step(.rest, seconds: 20),
  ])

  @Test("lengthening and shortening apply to both sides while the second is still to come")
  func bothSides() {
    var player = player(timeline, at: 10)
    _ = player.longer(.zero)
    expectNoDifference(lengths(player), [75, 75, 80, 80, 20, 0])
    _ = player.shorter(.zero)
    _ = player.shorter(.zero)
    expectNoDifference(lengths(player).prefix(4), [45, 45, 80, 80])
  }

  @Test("lengthening on the second side applies to that side alone")
  func secondSide() {
    var player = player(timeline, at: 70)
    _ = player.longer(.zero)
    expectNoDifference(lengths(player).prefix(4), [60, 75, 80, 80])
  }

  @Test("in a repeated step, each repeat on the left is paired with the same one on the right")
  func partners() {
    let repeated = Sample.timeline([Sample.step(seconds: 20, eachSide: true, times: 2, rest: 10)])
    let partners = repeated.segments.indices.map { repeated.partner(of: $0) }
    expectNoDifference(partners, [nil, 4, 5, 6, nil, nil, nil, nil])
  }

  @Test("a second side lengthened on its own stays within its dose when the first is lengthened")
  func doseOfTheOtherSide() {
    var player = player(
      Sample.timeline([Sample.step(seconds: 150, eachSide: true)], minutes: 9), at: 160)
    for _ in 0..<3 { _ = player.longer(.zero) }
    _ = player.restart(.zero)
    expectNoDifference(lengths(player).prefix(2), [150, 180])
    for _ in 0..<3 { _ = player.longer(.zero) }
    expectNoDifference(lengths(player).prefix(2), [180, 180])
  }

  @Test("a second side shortened on its own doesn't grow when the first is shortened")
  func shorterIsNeverLonger() {
    var player = player(timeline, at: 70)
    for _ in 0..<3 { _ = player.shorter(.zero) }
    _ = player.restart(.zero)
    expectNoDifference(lengths(player).prefix(2), [60, 30])
    _ = player.shorter(.zero)
    expectNoDifference(lengths(player).prefix(2), [45, 30])
    _ = player.longer(.zero)
    expectNoDifference(lengths(player).prefix(2), [60, 45])
  }

  @Test("both sides share the time left within the session limit")
  func sessionLimit() {
    let long = Sample.timeline([Sample.step(.move, seconds: 600, eachSide: true)], minutes: 30)
    var shorter = player(long, at: 10)
    let before = shorter.timeline
    _ = shorter.longer(.zero)
    #expect(shorter.timeline == before, "already at the session limit")
    let almost = Sample.timeline([Sample.step(.move, seconds: 600, eachSide: true)], minutes: 29)
    var player = player(almost, at: 10)
    for _ in 0..<5 { _ = player.longer(.zero) }
    expectNoDifference(lengths(player).prefix(2), [630, 630])
    #expect(player.timeline.end == .seconds(1800))
  }

  @Test("nothing is shortened below an effective length, below its floor, or to less than 5 s left")
  func shortest() {
    // Kind, seconds, floor, position, and the length after any number of presses.
    let table: [(Step.Kind, Int, Int?, Int, Int)] = [
      (.hold, 60, nil, 1, 30), (.hold, 60, 20, 1, 30), (.hold, 60, 40, 1, 40),
      (.hold, 60, nil, 40, 45), (.hold, 60, nil, 54, 59), (.hold, 60, nil, 58, 60),
      (.hold, 20, nil, 1, 20), (.stretch, 60, nil, 1, 10), (.shake, 60, nil, 20, 25),
      (.rest, 60, nil, 1, 10), (.checkIn, 60, nil, 1, 20),
    ]
    for (kind, seconds, floor, position, left) in table {
      let step = Sample.step(kind, seconds: seconds, from: floor)
      var player = player(Sample.timeline([step]), at: position)
      for _ in 0..<6 { _ = player.shorter(.zero) }
      #expect(lengths(player)[0] == left, "\(kind) \(seconds) at \(position)")
      #expect(player.position == .seconds(position))
    }
  }

  @Test("the get-ready time is neither shortened nor lengthened")
  func gettingReady() {
    var player = player(timeline, at: -3)
    _ = player.shorter(.zero)
    _ = player.longer(.zero)
    #expect(player.timeline == timeline)
  }

  @Test("later massage steps scale in units of 5 s, alike on both sides; other steps stay the same")
  func scales() {
    var player = player(timeline, at: 10)
    let closing = lengths(player)[5]
    _ = player.length(toPercent: 70, .zero)
    expectNoDifference(lengths(player), [60, 60, 55, 55, 20, closing])
    _ = player.length(toPercent: 150, .zero)
    expectNoDifference(lengths(player), [60, 60, 120, 120, 20, closing])
    _ = player.length(toPercent: 1, .zero)
    expectNoDifference(lengths(player), [60, 60, 40, 40, 20, closing], "at least 50 percent")
    _ = player.length(toPercent: 100, .zero)
    #expect(
      player.timeline == timeline, "a percentage of the original time, not of the current one")
  }

  @Test("scaling beyond the session limit changes nothing")
  func scalesNoLongerThanASession() {
    let steps = [Sample.step(seconds: 30), Sample.step(.move, seconds: 1200)]
    var player = player(Sample.timeline(steps, minutes: 25), at: 10)
    let before = player.timeline
    _ = player.length(toPercent: 150, .zero)
    #expect(player.timeline == before)
    _ = player.length(toPercent: 120, .zero)
    #expect(lengths(player)[1] == 1440)
  }

  @Test("swapping sides twice restores them, and only later steps are swapped")
  func swapTwice() {
    var player = player(timeline, at: 10)
    _ = player.swapSides(.zero)
    expectNoDifference(sides(player), [.left, .right, .right, .left])
    _ = player.swapSides(.zero)
    #expect(player.timeline == timeline)
    var early = self.player(timeline, at: -3)
    _ = early.swapSides(.zero)
    expectNoDifference(sides(early), [.right, .left, .right, .left])
    #expect(early.timeline == timeline.beginningRight)
    #expect(timeline.beginningRight.beginningRight == timeline)
  }

  @Test(
    "skipping a side skips all its repeats; on the second side, or without sides, it ends the step")
  func skipsSides() {
    let steps = [
      Sample.step(seconds: 20, eachSide: true, times: 2, rest: 10),
      Sample.step(seconds: 20, times: 2, rest: 10),
      Sample.step(.glide, seconds: 30, eachSide: true),
    ]
    let timeline = Sample.timeline(steps)
    // From each position, the target: left 20 10 20, right 20 10 20, 20 10 20, left, right.
    let table = [
      (5, 50), (25, 50), (45, 50), (55, 100), (75, 100), (95, 100), (105, 150), (125, 150),
      (145, 150), (155, 180), (185, 210), (215, 300),
    ]
    for (position, goal) in table {
      var player = player(timeline, at: position)
      _ = player.skipSide(.zero)
      #expect(player.position == .seconds(goal), "at \(position)")
    }
  }

  @Test("skipping a side during the get-ready time skips what is about to begin")
  func skipsWhileGettingReady() {
    var sided = player(timeline, at: -3)
    #expect(sided.skipSide(.zero) == [.switchSides(2)])
    var plain = player(Sample.timeline([Sample.step(seconds: 60)]), at: -3)
    #expect(plain.skipSide(.zero) == [.change(2)])
  }

  @Test(
    "whatever is pressed, each shipped routine stays within its doses and the session limit",
    arguments: Fixtures.routineIDs)
  func dosesBind(id: Routine.ID) {
    let (routine, limits) = (Fixtures.routine(id), Fixtures.library.doses)
    let timeline = Fixtures.timeline(id)
    for seed in 0..<20 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      var player = Player(timeline, now: .zero)
      var now = Duration.zero
      for _ in 0..<120 {
        now += .milliseconds(Int.random(in: 0...4000, using: &random))
        let press =
          [Press.longer, .longer, .longer, .shorter, .length, .swapSides, .jump, .next]
          .randomElement(using: &random) ?? .longer
        _ = press.apply(
          to: &player, now, step: Int.random(in: 0..<timeline.steps.count, using: &random),
          percent: Int.random(in: 50...150, using: &random))
        for segment in player.timeline.segments {
          guard case .work = segment.kind else { continue }
          let step = player.timeline.step(of: segment)
          if segment.length > limits.longest(step, of: routine) || segment.length < step.shortest {
            Issue.record("seed \(seed), \(press): \(step.title) lasts \(segment.length)")
            return
          }
        }
        #expect(player.timeline.end <= limits.session, "seed \(seed), \(press)")
      }
    }
  }
}
