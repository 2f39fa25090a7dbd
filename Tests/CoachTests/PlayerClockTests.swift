import Coach
import TestSupport
import Testing

/// Time is absolute, never a sum of ticks, and never credited while nothing moves.
@Suite struct PlayerClockTests {
  @Test("delays of late ticks don't add up", arguments: 0..<10 as Range<UInt64>)
  func lateTicks(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let timeline = Fixtures.timeline("post-exercise-flush")
    let start = Duration.milliseconds(123_456_789)
    var player = Player(timeline, now: start)
    while let wake = player.wake {
      let now = wake + .microseconds(Int.random(in: 0...1_700_000, using: &random))
      _ = player.tick(now)
      #expect(
        player.position == min(now - start - .seconds(5), timeline.end), "seed \(seed)")
    }
    #expect(player.state == .finished)
    expectNoDifference(player.played, timeline.segments.map(\.length))
  }

  @Test("one tick long after the end plays each segment once, and no more")
  func farTooLate() {
    let timeline = Fixtures.timeline("outer-hip-wall-hold")
    var player = Player(timeline, now: .zero)
    _ = player.tick(.seconds(100_000))
    #expect(player.state == .finished)
    #expect(player.position == timeline.end)
    expectNoDifference(player.played, timeline.segments.map(\.length))
  }

  @Test("a player finishes at its last second, not before")
  func endsOnTime() {
    let timeline = Fixtures.timeline("comfort-pause")
    var player = Player(timeline, now: .zero)
    _ = player.tick(.milliseconds(184_999))
    #expect(!player.isOver)
    #expect(player.tick(.seconds(185)) == [.done])
    #expect(player.state == .finished)
  }

  @Test("a pause credits no time and moves nothing", arguments: 0..<20 as Range<UInt64>)
  func pauses(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var player = Player(Fixtures.timeline("slow-wall-strip"), now: .zero)
    var now = Duration.zero
    var ran = Duration.zero
    for _ in 0..<20 {
      let running = Duration.milliseconds(Int.random(in: 0...20_000, using: &random))
      now += running
      ran += running
      _ = player.togglePause(now)
      let paused = player
      for _ in 0..<3 {
        now += .milliseconds(Int.random(in: 0...1_000_000, using: &random))
        #expect(player.tick(now).isEmpty)
        #expect(player == paused, "seed \(seed)")
      }
      _ = player.togglePause(now)
      #expect(player.playedInAll == ran, "seed \(seed)")
      #expect(player.position == ran - .seconds(5), "seed \(seed)")
    }
  }

  @Test("a clock that goes backwards changes nothing")
  func clockGoesBack() {
    var player = Player(Fixtures.timeline("comfort-pause"), now: .seconds(50))
    _ = player.tick(.seconds(80))
    let before = player
    for now in [80, 79, 50, 0, -10] {
      #expect(player.tick(.seconds(now)).isEmpty)
      #expect(player == before, "at \(now)")
    }
  }

  @Test("a player wakes at the next whole second, or at a mark before that")
  func wakes() {
    let half = Step.Remark(at: .half, say: "half")
    var player = Player(
      Sample.timeline([Sample.step(seconds: 45, remarks: [half])]), now: .seconds(100))
    // Clock and wake time in milliseconds; position zero is at 105 s, halfway at 127.5 s.
    let table = [
      (100_000, 101_000), (100_001, 101_000), (104_000, 105_000), (104_400, 105_000),
      (105_000, 106_000), (105_300, 106_000), (126_999, 127_000), (127_000, 127_500),
      (127_499, 127_500), (127_500, 128_000), (127_700, 128_000), (149_000, 150_000),
      (404_900, 405_000),
    ]
    for (now, wake) in table {
      _ = player.tick(.milliseconds(now))
      #expect(player.wake == .milliseconds(wake), "at \(now) ms")
    }
    _ = player.tick(.seconds(405))
    #expect(player.wake == nil)
  }

  @Test("a player that is paused or over doesn't wake")
  func sleeps() {
    var player = Player(Fixtures.timeline("comfort-pause"), now: .zero)
    _ = player.pause(.seconds(3))
    #expect(player.wake == nil)
    _ = player.togglePause(.seconds(60))
    #expect(player.wake == .seconds(61))
    _ = player.stop(.seconds(60))
    #expect(player.wake == nil)
  }
}
