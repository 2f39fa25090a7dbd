import Coach
import TestSupport
import Testing

/// What is told, and when: once, whatever the ticks.
@Suite struct MarksTests {
  @Test("each change is counted down: 3, 2, 1, then the change", arguments: Fixtures.routineIDs)
  func countsDown(id: Routine.ID) {
    let timeline = Fixtures.timeline(id)
    for (index, segment) in timeline.segments.enumerated() {
      let end = segment.end
      let last = timeline.marks(after: end - .milliseconds(3001), through: end)
        .filter { if case .remark = $0.cue { false } else { true } }
      expectNoDifference(
        last.map(\.at), [3, 2, 1, 0].map { end - .seconds($0) }, "stretch \(index)")
      expectNoDifference(
        last.prefix(3).map(\.cue), [.countdown(3), .countdown(2), .countdown(1)])
    }
  }

  @Test("a change to the right side says to switch, any other change does not")
  func switchesSides() {
    let timeline = Sample.timeline([
      Sample.step(seconds: 30), Sample.step(seconds: 30, eachSide: true),
      Sample.step(seconds: 20, times: 2, rest: 10),
    ])
    let changes = timeline.segments.map { segment in
      timeline.marks(after: segment.end - .milliseconds(1), through: segment.end).map(\.cue)
    }
    expectNoDifference(
      changes,
      [
        [.change(1)], [.change(2)], [.switchSides(3)], [.change(4)], [.change(5)], [.change(6)],
        [.change(7)], [.done],
      ])
  }

  @Test("the second time on the right side is no switch of sides")
  func repeatsOnTheRight() {
    let timeline = Sample.timeline([Sample.step(seconds: 20, eachSide: true, times: 2, rest: 10)])
    let cues = timeline.marks(after: timeline.start, through: timeline.end).map(\.cue)
    expectNoDifference(
      cues.filter { if case .switchSides = $0 { true } else { false } }, [.switchSides(4)])
  }

  @Test("remarks come half way, or so long after the start, on each side and each time")
  func remarks() {
    let half = Step.Remark(at: .half, say: "half")
    let remarks = [half, Sample.remark(after: 7, "seven")]
    let timeline = Sample.timeline([
      Sample.step(seconds: 45, eachSide: true, remarks: remarks),
      Sample.step(seconds: 20, times: 2, rest: 10, remarks: remarks),
    ])
    let said = timeline.marks(after: timeline.start, through: timeline.end)
      .filter { if case .remark = $0.cue { true } else { false } }
    expectNoDifference(
      said.map { "\($0.at / .milliseconds(1)) \($0.cue)" },
      [
        "7000.0 remark(\"seven\")", "22500.0 remark(\"half\")",
        "52000.0 remark(\"seven\")", "67500.0 remark(\"half\")",
        "97000.0 remark(\"seven\")", "100000.0 remark(\"half\")",
        "127000.0 remark(\"seven\")", "130000.0 remark(\"half\")",
      ])
  }

  @Test("a stretch of 2 seconds is counted down from 1, and its start is not in its countdown")
  func shortCountdown() {
    let timeline = Sample.timeline([Sample.step(seconds: 2), Sample.step(seconds: 3)])
    let marks = timeline.marks(after: .zero, through: .seconds(5)).map { Due($0) }
    expectNoDifference(
      marks,
      [
        Due(.seconds(1), .countdown(1)), Due(.seconds(2), .change(2)),
        Due(.seconds(3), .countdown(2)), Due(.seconds(4), .countdown(1)),
        Due(.seconds(5), .change(3)),
      ])
  }

  @Test("a remark after the end of its stretch is not said")
  func remarksStayInside() {
    let timeline = Sample.timeline([Sample.step(seconds: 20, remarks: [Sample.remark(after: 20)])])
    let cues = timeline.marks(after: timeline.start, through: timeline.end).map(\.cue)
    #expect(!cues.contains(.remark("Soften your jaw.")))
  }

  @Test("nothing is due where time stands still or goes back")
  func standingStill() {
    let timeline = Fixtures.timeline("comfort-pause")
    #expect(timeline.marks(after: .seconds(20), through: .seconds(20)).isEmpty)
    #expect(timeline.marks(after: .seconds(20), through: .seconds(10)).isEmpty)
  }
}
