@testable import Coach
import TestSupport
import Testing

/// A routine laid out in time: its length, order and sides.
@Suite struct TimelineTests {
  /// The seconds of each segment, with the closing rest last, as given in clinical.md, G.
  static let catalogue: [(id: Routine.ID, seconds: [Int])] = [
    ("comfort-pause", [20, 60, 60, 40]),
    ("seated-low-back-glide", [20, 60, 30, 30, 30, 30, 30, 70]),
    ("outer-hip-wall-hold", [20, 45, 45, 10, 10, 30, 30, 20, 20, 70]),
    ("first-sessions", [40, 300, 20, 150, 30, 60]),
    ("flat-hand-drag", [20, 60, 60, 60, 15, 15, 70]),
    ("foot-spine-line-starter", [20, 20, 20, 40, 40, 40, 40, 15, 15, 50]),
    ("seated-palm-press", [20, 40, 90, 45, 45, 60]),
    ("post-exercise-flush", [30, 80, 40, 40, 40, 40, 30, 30, 30, 30, 60, 30, 20, 20, 80]),
    ("slow-wall-strip", [30, 60, 75, 75, 15, 15, 60, 60, 60, 60, 90]),
  ]

  @Test("the segments match the catalogue, to the second", arguments: catalogue)
  func asInTheCatalogue(id: Routine.ID, seconds: [Int]) {
    let lengths = Fixtures.timeline(id).segments.map(\.length)
    expectNoDifference(lengths, ([5] + seconds).map { .seconds($0) })
  }

  @Test("fingerprints spell segments as printing does, so that older sessions can resume")
  func kinds() {
    let kinds: [Segment.Kind] = [.getReady, .work(nil), .work(.left), .work(.right), .rest]
    for kind in kinds { #expect(kind.printed == "\(kind)") }
  }

  @Test("a routine lasts its advertised minutes, to the second", arguments: Fixtures.routineIDs)
  func lastsAsAdvertised(id: Routine.ID) {
    let timeline = Fixtures.timeline(id)
    #expect(timeline.end == .seconds(60 * Fixtures.routine(id).minutes))
    #expect(timeline.segments.last?.kind == .work(nil))
    #expect(timeline.steps.last?.kind == .close)
  }

  @Test("the get-ready time is the 5 seconds before zero", arguments: Fixtures.routineIDs)
  func getsReadyBeforeZero(id: Routine.ID) throws {
    let timeline = Fixtures.timeline(id)
    let first = try #require(timeline.segments.first)
    #expect(timeline.start == .seconds(-5))
    #expect(first.kind == .getReady)
    #expect(first.end == .zero)
    #expect(timeline.segments.filter { $0.kind == .getReady }.count == 1)
  }

  @Test("segments follow each other without a gap", arguments: Fixtures.routineIDs)
  func hasNoGaps(id: Routine.ID) {
    let segments = Fixtures.timeline(id).segments
    for (segment, next) in zip(segments, segments.dropFirst()) {
      #expect(next.start == segment.end)
      #expect(segment.length > .zero)
    }
  }

  @Test("left comes before right, and both last equally long", arguments: Fixtures.routineIDs)
  func sidesAreEqual(id: Routine.ID) {
    let timeline = Fixtures.timeline(id)
    for (index, step) in timeline.steps.enumerated() {
      let worked = timeline.segments.filter {
        $0.step == index && $0.kind != .getReady && $0.kind != .rest
      }
      let sides: [Side?] = step.eachSide ? [.left, .right] : [nil]
      expectNoDifference(
        worked.map(\.side), sides.flatMap { Array(repeating: $0, count: step.times) })
      #expect(Set(worked.map(\.length)).count == 1, "step \(index + 1)")
    }
  }

  @Test("no segment is longer than the dose of its kind", arguments: Fixtures.routineIDs)
  func staysWithinDoses(id: Routine.ID) {
    let timeline = Fixtures.timeline(id)
    let routine = Fixtures.routine(id)
    for segment in timeline.segments where segment.kind != .getReady {
      let step = timeline.step(of: segment)
      #expect(segment.length <= Fixtures.library.doses.longest(step, of: routine), "\(step.kind)")
    }
  }

  @Test("a position belongs to the segment that has begun but not ended")
  func findsTheSegment() {
    let timeline = Sample.timeline([Sample.step(seconds: 30), Sample.step(.rest, seconds: 15)])
    let positions = [-5, -1, 0, 29, 30, 44, 45, 299, 300, 400].map { Duration.seconds($0) }
    expectNoDifference(
      positions.map { timeline.index(at: $0) }, [0, 0, 1, 1, 2, 2, 3, 3, 3, 3])
    #expect(timeline.index(at: .milliseconds(29_999)) == 1)
  }
}
