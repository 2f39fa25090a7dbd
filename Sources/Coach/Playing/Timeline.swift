/// A routine or practice timer laid out in time, with its sides, repeats and rests expanded.
///
/// Positions count from its first second. The get-ready time comes before it, at negative
/// positions, so that a routine lasts exactly as long as advertised.
package struct Timeline: Hashable, Sendable {
  /// Time to get into place before the first step.
  package static let getReady: Duration = .seconds(5)

  /// The steps, including a routine's closing rest.
  package let steps: [Step]
  /// In order and without gaps; never empty.
  package internal(set) var segments: [Segment]
  /// The longest total length.
  let longestAll: Duration
  /// The longest length of one segment of each step.
  let longest: [Duration]
  /// The dose limits across all steps.
  let totals: Totals

  /// Creates the timeline of a routine, with a closing rest that fills it up to the advertised
  /// minutes; `most` limits its length further, if below the longest session.
  package init(_ routine: Routine, limits: DoseLimits, most: Duration? = nil) {
    let steps = Self.steps(of: routine)
    self.init(
      steps: steps, longest: steps.map { limits.longest($0, of: routine) },
      longestAll: min(most ?? limits.session, limits.session),
      totals: Totals(steps, of: routine, limits: limits))
    for (index, step) in steps.enumerated() {
      let sides: [Side?] = step.hasBothSides ? [.left, .right] : [step.onlySide]
      for side in sides { append(step, index, on: side) }
    }
  }

  /// The steps of a routine, with its closing rest.
  package static func steps(of routine: Routine) -> [Step] {
    routine.steps + [closing(routine)]
  }

  /// Creates a timeline with only the get-ready time.
  init(steps: [Step], longest: [Duration], longestAll: Duration, totals: Totals) {
    self.totals = totals
    self.steps = steps
    self.longest = longest
    self.longestAll = longestAll
    segments = [
      Segment(
        kind: .getReady, step: 0, start: .zero - Self.getReady, length: Self.getReady,
        planned: Self.getReady, releasable: nil)
    ]
  }

  /// The start, before zero by the get-ready time.
  package var start: Duration { segments[0].start }
  /// The end, which is the length of the routine.
  package var end: Duration { segments[segments.count - 1].end }

  /// The index of the segment at a position; past the end, that of the last segment.
  package func index(at position: Duration) -> Int {
    segments.firstIndex { position < $0.end } ?? segments.count - 1
  }

  /// The segment at a position.
  package func segment(at position: Duration) -> Segment { segments[index(at: position)] }

  /// The step that a segment was cut from.
  package func step(of segment: Segment) -> Step { steps[segment.step] }

  /// Whether a segment begins a step that waits for a key.
  package func waits(at index: Int) -> Bool {
    let segment = segments[index]
    guard case .work = segment.kind, steps[segment.step].waits else { return false }
    return segments[..<index].last { $0.kind != .getReady }?.step != segment.step
  }

  /// Appends the repeats of a step on one side, with the rests between them.
  mutating func append(_ step: Step, _ index: Int, on side: Side?) {
    for round in 1...step.times {
      append(.work(side), index, step.time.longest, releasable: step.time.floor)
      if round != step.times, step.restBetween > .zero { append(.rest, index, step.restBetween) }
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
  /// The time after which it may be released; `nil` if only time ends it.
  package var floor: Duration? {
    switch self {
    case .exactly: nil
    case .untilReleased(let floor, _): floor
    }
  }
}
