import Coach
import TestSupport
import Testing

/// No mark twice and none lost, however time comes in.
@Suite struct TickPatternTests {
  /// Steps of many kinds and lengths.
  static func randomSteps(_ random: inout SeededGenerator) -> [Step] {
    (0..<Int.random(in: 1...6, using: &random)).map { _ in
      let seconds = Int.random(in: 1...40, using: &random)
      let repeated = Bool.random(using: &random)
      let remarks = (0..<Int.random(in: 0...3, using: &random)).map { number in
        let after = Int.random(in: 1...seconds, using: &random)
        return Step.Remark(
          at: Int.random(in: 0...3, using: &random) == 0 ? .half : .after(.seconds(after)),
          say: "remark \(number)")
      }
      return Sample.step(
        seconds: seconds, eachSide: Bool.random(using: &random),
        times: repeated ? Int.random(in: 2...3, using: &random) : 1,
        rest: Int.random(in: 0...4, using: &random),
        remarks: remarks.filter { $0.at != .after(.seconds(seconds)) })
    }
  }

  /// Times between two others, some together, some far apart, some on whole seconds.
  private func pattern(
    from start: Duration, to end: Duration, _ random: inout SeededGenerator
  ) -> [Duration] {
    let longest = [500, 2000, 60_000].randomElement(using: &random) ?? 1000
    let whole = Bool.random(using: &random)
    var times: [Duration] = []
    var time = start
    while time < end {
      let step = Int.random(in: 0...longest, using: &random)
      time += whole ? .seconds(step / 1000 + 1) : .milliseconds(step)
      times.append(min(time, end))
    }
    return times
  }

  @Test("one big tick tells what the plain list says", arguments: Fixtures.routineIDs)
  func oneBigTick(id: Routine.ID) {
    let timeline = Fixtures.timeline(id)
    let marks = timeline.marks(after: timeline.start, through: timeline.end)
    expectNoDifference(marks.map { Due($0) }, plainMarks(timeline))
  }

  @Test("random ticks tell the same marks as one big tick", arguments: 0..<30 as Range<UInt64>)
  func anyTicks(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let timeline = Sample.timeline(Self.randomSteps(&random), minutes: 15)
    let all = plainMarks(timeline)
    for _ in 0..<3 {
      var told: [Mark] = []
      var last = timeline.start
      for time in pattern(from: timeline.start, to: timeline.end, &random) {
        told += timeline.marks(after: last, through: time)
        last = time
      }
      expectNoDifference(told.map { Due($0) }, all, "seed \(seed)")
    }
  }

  @Test("a player told of random times tells the same", arguments: Fixtures.routineIDs)
  func playerTicks(id: Routine.ID) {
    let timeline = Fixtures.timeline(id)
    var random = SeededGenerator(seed: 7)
    let started = Duration.seconds(1_000_000)
    for round in 0..<4 {
      var player = Player(timeline, now: started)
      var told: [Cue] = []
      let end = started + .seconds(5) + timeline.end
      for now in pattern(from: started, to: end, &random) { told += player.tick(now) }
      expectNoDifference(told, plainMarks(timeline).map(\.cue), "round \(round)")
      #expect(player.state == .finished)
    }
  }

  @Test("the next mark is the first of those to come", arguments: 0..<20 as Range<UInt64>)
  func nextMark(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let timeline = Sample.timeline(Self.randomSteps(&random), minutes: 15)
    let all = plainMarks(timeline)
    for time in pattern(from: timeline.start, to: timeline.end, &random) {
      let next = timeline.nextMark(after: time).map { Due($0) }
      if next != all.first(where: { $0.at > time }) {
        Issue.record("seed \(seed), at \(time): \(String(describing: next))")
      }
    }
  }

  @Test("more time at the end: its last seconds are told again before the new end")
  func extendedCountdown() {
    var player = Player(
      Sample.timeline([Sample.step(seconds: 30), Sample.step(seconds: 30)]), now: .zero)
    _ = player.tick(.seconds(34))
    #expect(player.longer(.seconds(34)).isEmpty)
    expectNoDifference(
      player.tick(.seconds(50)),
      [.lastTen(1), .countdown(3), .countdown(2), .countdown(1), .change(2)])
  }

  @Test("more time after the half: what was said at the half is not said again")
  func halfIsSaidOnce() {
    let half = Step.Remark(at: .half, say: "half")
    var player = Player(Sample.timeline([Sample.step(seconds: 60, remarks: [half])]), now: .zero)
    var told = player.tick(.seconds(5 + 31))
    told += player.longer(.seconds(5 + 31))
    told += player.tick(.seconds(5 + 60))
    #expect(told.filter { $0 == .remark("half") }.count == 1)
  }
}
