/// The doses that bind all steps of a routine together (clinical.md, D), for what a user adds while
/// it plays.
struct Totals: Hashable, Sendable {
  /// The longest that all steps of a kind may last, by the index of the step.
  private let ofKind: [Duration]
  /// Where each step presses; nowhere for one that does not.
  private let pressed: [Set<Region>]
  /// The longest that pressure is put on one region of one side.
  private let region: Duration

  /// The limits of a routine with these steps; where the file goes over one already, that is left
  /// to whoever reads files.
  init(_ steps: [Step], of routine: Routine, limits: DoseLimits) {
    ofKind = steps.map { step in
      limits.total.time(
        step.kind, in: routine.technique, with: routine.tools, at: routine.regions(of: step))
        ?? limits.session
    }
    pressed = steps.map { $0.kind.presses ? routine.regions(of: $0) : [] }
    region = limits.region(in: routine.technique)
  }

  /// No limits, for a practice timer.
  init(noneFor steps: [Step]) {
    ofKind = steps.map { _ in Practice.longest }
    pressed = steps.map { _ in [] }
    region = Practice.longest
  }

  /// Whether a timeline keeps to the limits.
  func allow(_ timeline: Timeline) -> Bool {
    var kinds: [Step.Kind: Duration] = [:]
    var regions: [Region: [Side?: Duration]] = [:]
    for segment in timeline.segments {
      guard case .work(let side) = segment.kind else { continue }
      kinds[timeline.steps[segment.step].kind, default: .zero] += segment.length
      for region in pressed[segment.step] {
        regions[region, default: [:]][side, default: .zero] += segment.length
      }
    }
    let keepsTotals = timeline.steps.indices.allSatisfy { index in
      kinds[timeline.steps[index].kind, default: .zero] <= ofKind[index]
    }
    // What has no side counts for both.
    let most = regions.values.map { times in
      times[nil, default: .zero]
        + max(times[.left, default: .zero], times[.right, default: .zero])
    }
    return keepsTotals && most.allSatisfy { $0 <= region }
  }
}
