/// A routine laid out in time, with its sides, repeats and rests worked out.
///
/// Positions count from the routine's first second; the time to get ready lies before it, at
/// negative positions, so that the routine lasts exactly as long as advertised.
package struct Timeline: Hashable, Sendable {
  /// Time to get into place before the first step.
  package static let getReady: Duration = .seconds(5)

  /// The routine's steps and the closing rest.
  package let steps: [Step]
  /// In order and without gaps; never empty.
  package private(set) var segments: [Segment]
  private let limits: DoseLimits
  /// The longest one stretch of each step.
  private let longest: [Duration]

  /// The timeline of a routine, its closing rest made to fill the advertised minutes.
  package init(_ routine: Routine, limits: DoseLimits) {
    self.limits = limits
    steps = routine.steps + [Self.closing(routine)]
    longest = steps.map { limits.longest($0, of: routine) }
    segments = [
      Segment(
        kind: .getReady, step: 0, start: .zero - Self.getReady, length: Self.getReady,
        planned: Self.getReady, releasable: nil)
    ]
    for (index, step) in steps.enumerated() { append(step, index) }
  }

  /// Where it begins: before zero, by the time to get ready.
  package var start: Duration { segments[0].start }
  /// Where it ends: the length of the routine.
  package var end: Duration { segments[segments.count - 1].end }

  /// The index of the segment that a position is in; a position past the end is in the last.
  package func index(at position: Duration) -> Int {
    segments.firstIndex { position < $0.end } ?? segments.count - 1
  }

  /// The segment that a position is in.
  package func segment(at position: Duration) -> Segment { segments[index(at: position)] }

  /// The step that a segment was cut from.
  package func step(of segment: Segment) -> Step { steps[segment.step] }

  /// How much of `time` a segment can be made longer without going over the dose its kind allows,
  /// or the longest session (clinical.md, D).
  package func extendable(_ index: Int, by time: Duration) -> Duration {
    let segment = segments[index]
    if segment.kind == .getReady { return .zero }
    guard case .work = segment.kind else { return min(time, max(.zero, limits.session - end)) }
    let room = longest[segment.step] - segment.length
    return min(time, max(.zero, min(room, limits.session - end)))
  }

  /// Makes one segment longer; all later ones move back by as much.
  mutating func extend(_ index: Int, by time: Duration) {
    segments[index].length += time
    for later in segments.indices.dropFirst(index + 1) { segments[later].start += time }
  }

  private mutating func append(_ step: Step, _ index: Int) {
    let sides: [Side?] = step.eachSide ? [.left, .right] : [nil]
    for side in sides {
      for round in 1...step.times {
        append(.work(side), index, step.time.longest, releasable: step.time.floor)
        if round != step.times, step.restBetween > .zero {
          append(.rest, index, step.restBetween)
        }
      }
    }
  }

  private mutating func append(
    _ kind: Segment.Kind, _ step: Int, _ length: Duration, releasable: Duration? = nil
  ) {
    segments.append(
      Segment(
        kind: kind, step: step, start: end, length: length, planned: length,
        releasable: releasable))
  }

  /// The rest that ends every routine (clinical.md, G: it makes the total exactly the minutes).
  private static func closing(_ routine: Routine) -> Step {
    Step(
      kind: .close, say: "Rest and breathe slowly. Rate your back pain again, from 0 to 10.",
      time: .exactly(routine.closingTime))
  }
}

extension Step.Time {
  /// From when it may be released; `nil` where only time ends it.
  fileprivate var floor: Duration? {
    switch self {
    case .exactly: nil
    case .untilReleased(let floor, _): floor
    }
  }
}
