/// The dose limits across all steps of a routine (clinical.md, D), applied to what a user adds
/// during play.
struct Totals: Hashable, Sendable {
  /// For each step, the longest total time of all steps of its kind.
  private let ofKind: [Duration]
  /// For each step, the regions it presses; empty if it doesn't press.
  private let pressed: [Set<Region>]
  /// The longest total pressure on one region of one side.
  private let region: Duration

  /// Creates the limits of a routine with these steps. A file that already exceeds them is for the
  /// file checks to report.
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

  /// Whether a timeline stays within the limits.
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
    // Steps without a side count for both sides.
    let most = regions.values.map { times in
      times[nil, default: .zero]
        + max(times[.left, default: .zero], times[.right, default: .zero])
    }
    return keepsTotals && most.allSatisfy { $0 <= region }
  }
}
