import Coach
import TestSupport
import Testing

/// Which cues fall due, and when.
@Suite struct MarksTests {
  @Test("each change is counted down: 3, 2, 1, then the change", arguments: Fixtures.routineIDs)
  func countsDown(id: Routine.ID) {
    let timeline = Fixtures.timeline(id)
    for (index, segment) in timeline.segments.enumerated() {
      let end = segment.end
      let last = timeline.marks(after: end - .milliseconds(3001), through: end)
        .filter { if case .remark = $0.cue { false } else { true } }
      expectNoDifference(
        last.map(\.at), [3, 2, 1, 0].map { end - .seconds($0) }, "segment \(index)")
      expectNoDifference(
        last.prefix(3).map(\.cue), [.countdown(3), .countdown(2), .countdown(1)])
    }
  }

  @Test("only a change to the right side is a switch of sides")
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

  @Test("a repeat on the right side is not a switch of sides")
  func repeatsOnTheRight() {
    let timeline = Sample.timeline([Sample.step(seconds: 20, eachSide: true, times: 2, rest: 10)])
    let cues = timeline.marks(after: timeline.start, through: timeline.end).map(\.cue)
    expectNoDifference(
      cues.filter { if case .switchSides = $0 { true } else { false } }, [.switchSides(4)])
  }

  @Test("remarks come halfway, or at a time after the start, on each side and in each repeat")
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

  @Test("a segment of 2 seconds is counted down from 1: its start is not part of its countdown")
  func shortCountdown() {
    let timeline = Sample.timeline([Sample.step(seconds: 2), Sample.step(seconds: 3)])
    let marks = timeline.marks(after: .zero, through: .seconds(5)).map { DueCue($0) }
    expectNoDifference(
      marks,
      [
        DueCue(.seconds(1), .countdown(1)), DueCue(.seconds(2), .change(2)),
        DueCue(.seconds(3), .countdown(2)), DueCue(.seconds(4), .countdown(1)),
        DueCue(.seconds(5), .change(3)),
      ])
  }

  @Test("a remark at or after the end of its segment is dropped")
  func remarksStayInside() {
    let timeline = Sample.timeline([Sample.step(seconds: 20, remarks: [Sample.remark(after: 20)])])
    let cues = timeline.marks(after: timeline.start, through: timeline.end).map(\.cue)
    #expect(!cues.contains(.remark("Soften your jaw.")))
  }

  @Test("nothing is due if time stands still or goes backwards")
  func standingStill() {
    let timeline = Fixtures.timeline("comfort-pause")
    #expect(timeline.marks(after: .seconds(20), through: .seconds(20)).isEmpty)
    #expect(timeline.marks(after: .seconds(20), through: .seconds(10)).isEmpty)
  }
}
