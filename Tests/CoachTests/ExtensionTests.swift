import Coach
import TestSupport
import Testing

/// Fifteen more seconds: what moves, and what limits them.
@Suite struct ExtensionTests {
  /// A player this many seconds into a timeline.
  private func player(_ timeline: Timeline, at seconds: Int) -> Player {
    var player = Player(timeline, now: .zero)
    _ = player.tick(.seconds(seconds + 5))
    return player
  }

  @Test("later segments move back by the same amount; earlier ones stay")
  func shiftsTheRest() {
    let timeline = Sample.timeline([
      Sample.step(.glide, seconds: 60), Sample.step(seconds: 60), Sample.step(seconds: 40),
    ])
    var player = player(timeline, at: 70)
    _ = player.longer(.seconds(80))
    let before = timeline.segments
    let after = player.timeline.segments
    expectNoDifference(after.map(\.start) - before.map(\.start), [0, 0, 0, 15, 15])
    expectNoDifference(after.map(\.length) - before.map(\.length), [0, 0, 15, 0, 0])
    #expect(player.timeline.end == timeline.end + .seconds(15))
    #expect(player.position == .seconds(75))
  }

  @Test("no segment grows beyond the dose of its kind")
  func respectsTheDose() {
    var player = player(Sample.timeline([Sample.step(seconds: 170)]), at: 10)
    _ = player.longer(.seconds(15))
    #expect(player.timeline.segments[1].length == .seconds(180))
    for _ in 0..<10 { _ = player.longer(.seconds(15)) }
    #expect(player.timeline.segments[1].length == .seconds(180))
  }

  @Test("no routine grows beyond the session limit")
  func respectsTheSession() {
    let long = Sample.timeline([Sample.step(.move, seconds: 600)], minutes: 29)
    var player = player(long, at: 10)
    for _ in 0..<10 { _ = player.longer(.seconds(15)) }
    #expect(player.timeline.end == .seconds(1800))
    #expect(player.timeline.segments[1].length == .seconds(660))
  }

  @Test("a segment already at its dose stays unchanged")
  func addsNothingAtTheLimit() {
    var player = player(Sample.timeline([Sample.step(seconds: 180)]), at: 10)
    let timeline = player.timeline
    _ = player.longer(.seconds(15))
    #expect(player.timeline == timeline)
  }

  @Test("rests between repeats can grow too")
  func restsGrow() {
    let timeline = Sample.timeline([Sample.step(seconds: 30, times: 2, rest: 10)])
    var player = player(timeline, at: 35)
    _ = player.longer(.seconds(40))
    #expect(player.timeline.segments[2].length == .seconds(25))
  }

  @Test("every shipped segment, extended 20 times, stays within its dose and the session limit")
  func shippedKeepToTheirDoses() {
    let limits = Fixtures.library.doses
    for id in Fixtures.routineIDs {
      let timeline = Fixtures.timeline(id)
      let routine = Fixtures.routine(id)
      for index in timeline.segments.indices.dropFirst() {
        let start = timeline.segments[index].start
        var player = Player(timeline, now: .zero)
        _ = player.tick(start - timeline.start)
        for _ in 0..<20 { _ = player.longer(start - timeline.start) }
        let step = timeline.steps[timeline.segments[index].step]
        let length = player.timeline.segments[index].length
        let longest = limits.longest(step, of: routine)
        let isRest = timeline.segments[index].kind == .rest
        #expect(length <= longest || isRest, "\(id) segment \(index)")
        #expect(player.timeline.end <= limits.session, "\(id) segment \(index)")
        let isFull =
          length == longest || player.timeline.end == limits.session
          || isRest
        #expect(length > timeline.segments[index].length || isFull, "\(id) segment \(index)")
      }
    }
  }

  @Test("the get-ready time can't be lengthened, so it still ends at zero")
  func getReadyStaysBeforeZero() {
    var player = Player(Sample.timeline([Sample.step(seconds: 60)]), now: .zero)
    _ = player.longer(.seconds(2))
    #expect(player.timeline.segments[1].start == .zero)
  }
}

/// Whole seconds between two lists of durations.
private func - (left: [Duration], right: [Duration]) -> [Int] {
  zip(left, right).map { Int(($0 - $1).components.seconds) }
}
