import Coach
import TestSupport
import Testing

/// No mark is lost or repeated, whatever the pattern of ticks.
@Suite struct TickPatternTests {
  /// Random steps of many lengths, with sides, repeats, rests and remarks.
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

  /// Random times between two others: close together or far apart, and sometimes on whole seconds.
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

  @Test("one big tick delivers exactly the expected cues", arguments: Fixtures.routineIDs)
  func oneBigTick(id: Routine.ID) {
    let timeline = Fixtures.timeline(id)
    let marks = timeline.marks(after: timeline.start, through: timeline.end)
    expectNoDifference(marks.map { DueCue($0) }, expectedMarks(timeline))
  }

  @Test("random ticks give the same marks as one big tick", arguments: 0..<30 as Range<UInt64>)
  func anyTicks(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let timeline = Sample.timeline(Self.randomSteps(&random), minutes: 15)
    let all = expectedMarks(timeline)
    for _ in 0..<3 {
      var delivered: [Mark] = []
      var last = timeline.start
      for time in pattern(from: timeline.start, to: timeline.end, &random) {
        delivered += timeline.marks(after: last, through: time)
        last = time
      }
      expectNoDifference(delivered.map { DueCue($0) }, all, "seed \(seed)")
    }
  }

  @Test("a player ticked at random times delivers the same cues", arguments: Fixtures.routineIDs)
  func playerTicks(id: Routine.ID) {
    let timeline = Fixtures.timeline(id)
    var random = SeededGenerator(seed: 7)
    let started = Duration.seconds(1_000_000)
    for round in 0..<4 {
      var player = Player(timeline, now: started)
      var delivered: [Cue] = []
      let end = started + .seconds(5) + timeline.end
      for now in pattern(from: started, to: end, &random) { delivered += player.tick(now) }
      expectNoDifference(delivered, expectedMarks(timeline).map(\.cue), "round \(round)")
      #expect(player.state == .finished)
    }
  }

  @Test("the next mark is the first one still to come", arguments: 0..<20 as Range<UInt64>)
  func nextMark(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let timeline = Sample.timeline(Self.randomSteps(&random), minutes: 15)
    let all = expectedMarks(timeline)
    for time in pattern(from: timeline.start, to: timeline.end, &random) {
      let next = timeline.nextMark(after: time).map { DueCue($0) }
      if next != all.first(where: { $0.at > time }) {
        Issue.record("seed \(seed), at \(time): \(String(describing: next))")
      }
    }
  }

  @Test("extending a segment near its end repeats the cues of the last seconds before the new end")
  func extendedCountdown() {
    var player = Player(
      Sample.timeline([Sample.step(seconds: 30), Sample.step(seconds: 30)]), now: .zero)
    _ = player.tick(.seconds(34))
    #expect(player.longer(.seconds(34)).isEmpty)
    expectNoDifference(
      player.tick(.seconds(50)),
      [.lastTen(1), .countdown(3), .countdown(2), .countdown(1), .change(2)])
  }

  @Test("extending a segment after halfway doesn't repeat the halfway remark")
  func halfIsSaidOnce() {
    let half = Step.Remark(at: .half, say: "half")
    var player = Player(Sample.timeline([Sample.step(seconds: 60, remarks: [half])]), now: .zero)
    var delivered = player.tick(.seconds(5 + 31))
    delivered += player.longer(.seconds(5 + 31))
    delivered += player.tick(.seconds(5 + 60))
    #expect(delivered.filter { $0 == .remark("half") }.count == 1)
  }
}
