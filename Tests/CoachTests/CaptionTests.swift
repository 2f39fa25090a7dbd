import Coach
import TestSupport
import Testing

/// The on-screen text for the cues.
@Suite struct CaptionTests {
  /// The captions at whole seconds, each listed once with the number of seconds it stays.
  private func captions(_ timeline: Timeline, _ range: Range<Int>) -> [String] {
    var runs: [(text: String, seconds: Int)] = []
    for second in range {
      let caption = timeline.caption(at: .seconds(second))
      let text = caption.map { "\($0)" } ?? "none"
      if runs.last?.text == text {
        runs[runs.count - 1].seconds += 1
      } else {
        runs.append((text, 1))
      }
    }
    return runs.map { "\($0.text) x\($0.seconds)" }
  }

  @Test("get ready, the sides, the remarks and the countdown take turns")
  func takeTurns() {
    let timeline = Sample.timeline([
      Sample.step(
        seconds: 20, eachSide: true,
        remarks: [Sample.remark(after: 8, "a"), Sample.remark(after: 12, "b")])
    ])
    expectNoDifference(
      captions(timeline, -5..<41),
      [
        "getReady x5",
        "side(Coach.Side.left, first: true) x5", "none x3", "remark(\"a\") x2", "half x2",
        "remark(\"b\") x5", "soon(3) x1", "soon(2) x1", "soon(1) x1",
        "side(Coach.Side.right, first: false) x5", "none x3", "remark(\"a\") x2", "half x2",
        "remark(\"b\") x5", "soon(3) x1", "soon(2) x1", "soon(1) x1", "none x1",
      ])
  }

  @Test("a step without sides doesn't mention sides")
  func noSides() {
    let timeline = Sample.timeline([Sample.step(seconds: 20)])
    expectNoDifference(
      captions(timeline, 0..<20),
      ["none x10", "half x4", "none x3", "soon(3) x1", "soon(2) x1", "soon(1) x1"])
  }

  @Test("a segment of 3 seconds is too short to be counted down")
  func tooShort() {
    let timeline = Sample.timeline([Sample.step(seconds: 3), Sample.step(seconds: 20)])
    expectNoDifference(captions(timeline, 0..<3), ["none x3"])
  }

  @Test("a repeat on the same side is not a new side")
  func repeatedSide() {
    let timeline = Sample.timeline([Sample.step(seconds: 20, eachSide: true, times: 2)])
    #expect(timeline.caption(at: .seconds(41)) == .side(.right, first: false))
    #expect(timeline.caption(at: .seconds(61)) != .side(.right, first: false))
  }

  @Test("every remark is shown for at least 2 seconds", arguments: Fixtures.routineIDs)
  func remarksAreShown(id: Routine.ID) {
    let timeline = Fixtures.timeline(id)
    for segment in timeline.segments where segment.kind != .getReady && segment.kind != .rest {
      let seconds = Int(segment.start.components.seconds)..<Int(segment.end.components.seconds)
      let shown = seconds.compactMap { timeline.caption(at: .seconds($0)) }
      for remark in timeline.step(of: segment).remarks {
        #expect(shown.filter { $0 == .remark(remark.say) }.count >= 2, "\(remark.say)")
      }
    }
  }

  @Test("the seconds left are rounded up, so the last second shows 1")
  func secondsLeft() {
    let timeline = Sample.timeline([Sample.step(seconds: 30)])
    let positions = [-5000, -4999, -1, 0, 1, 999, 1000, 29_000, 29_001, 29_999, 30_000]
    expectNoDifference(
      positions.map { timeline.secondsLeft(at: .milliseconds($0)) },
      [5, 5, 1, 30, 30, 30, 29, 1, 1, 1, 270])
    #expect(timeline.secondsLeft(at: .seconds(300)) == 0)
    #expect(timeline.secondsLeft(at: .seconds(310)) == 0)
  }

  @Test("whole seconds are rounded up or down, and never negative")
  func wholeSeconds() {
    let times = [-1500, -1, 0, 1, 999, 1000, 1001].map { Duration.milliseconds($0) }
    expectNoDifference(times.map(\.secondsUp), [0, 0, 0, 1, 1, 1, 2])
    expectNoDifference(times.map(\.secondsDown), [0, 0, 0, 0, 0, 1, 1])
  }
}
