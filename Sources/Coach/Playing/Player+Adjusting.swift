/// Adjustments to a timeline while it plays. Dose limits still apply (clinical.md, D), and both
/// sides stay equal until the second has begun.
extension Timeline {
  /// The least time left of a shortened segment: enough to announce its end.
  private static let leastLeft: Duration = .seconds(5)

  /// The segment on the second side that matches one on the first side of the same step; `nil` for
  /// a segment on the second side, and for a step without sides.
  package func partner(of index: Int) -> Int? {
    let own = segments.indices.filter {
      segments[$0].step == segments[index].step && segments[$0].kind != .getReady
    }
    guard steps[segments[index].step].hasBothSides, let place = own.firstIndex(of: index),
      place < own.count / 2
    else { return nil }
    return own[place + own.count / 2]
  }

  /// Lengthens a segment and its partner by up to `time`, within the dose of the kind and the
  /// longest session.
  mutating func makeLonger(_ index: Int, by time: Duration) {
    let segment = segments[index]
    if segment.kind == .getReady { return }
    let both = [index] + (partner(of: index).map { [$0] } ?? [])
    var most = longestAll
    if case .work = segment.kind { most = longest[segment.step] }
    let room = min(time, (longestAll - end) / both.count, most - segment.length)
    guard room > .zero else { return }
    var longer = self
    for index in both { longer.setLength(min(segments[index].length + room, most), of: index) }
    if totals.allow(longer) { self = longer }
  }

  /// Shortens the segment at a position and its partner by up to `time`, but not below the shortest
  /// useful length, and leaves at least 5 seconds of it.
  mutating func makeShorter(at position: Duration, by time: Duration) {
    let index = index(at: position)
    let segment = segments[index]
    var least = position - segment.start + Self.leastLeft
    if case .work = segment.kind {
      least = max(least, steps[segment.step].shortest, segment.releasable ?? .zero)
    }
    guard segment.kind != .getReady, segment.length > least else { return }
    let length = max(least, segment.length - time)
    setLength(length, of: index)
    if let partner = partner(of: index) {
      setLength(min(length, segments[partner].length), of: partner)
    }
  }

  /// Scales all steps after the one of a segment to a percentage of their time, in whole 5 seconds,
  /// within their shortest useful length and their doses. Does nothing if the routine would grow
  /// beyond its limits.
  mutating func scale(after index: Int, toPercent percent: Int) {
    var scaled = self
    for later in segments.indices where segments[later].step > segments[index].step {
      let step = steps[segments[later].step]
      guard case .work = segments[later].kind, step.isScalable else { continue }
      let share = percent == 100 ? step : step.scaled(toPercent: percent)
      let length = share.time.longest
      scaled.setLength(min(length, longest[segments[later].step]), of: later, planned: true)
    }
    let isAllowed = scaled.end <= longestAll && totals.allow(scaled)
    if isAllowed || scaled.end <= end { self = scaled }
  }

  /// Swaps the order of the sides in all later steps, and in the current step if it has not begun.
  mutating func swapSides(after index: Int) {
    for later in segments.indices {
      let isLater = segments[later].step > segments[index].step
      guard isLater || segments[index].kind == .getReady,
        steps[segments[later].step].hasBothSides, let side = segments[later].side
      else { continue }
      segments[later].kind = .work(side.other)
    }
  }

  /// A copy with the right side first in each step.
  package var beginningRight: Timeline {
    var copy = self
    copy.swapSides(after: 0)
    return copy
  }

  /// The index of the first segment past this side of its step; `nil` if nothing follows.
  func segmentPastSide(of index: Int) -> Int? {
    // During the get-ready time, the side is the one about to begin.
    let index = segments[index].kind == .getReady ? index + 1 : index
    let side = segments[index].side ?? segments[..<index].last { $0.side != nil }?.side
    return segments.indices[(index + 1)...].first { later in
      segments[later].step != segments[index].step
        || segments[later].side.map { $0 != side } ?? false
    }
  }

  /// Sets the length of a segment and moves all later segments to match. With `planned`, the
  /// halfway cue is measured by the new length too.
  mutating func setLength(_ length: Duration, of index: Int, planned: Bool = false) {
    let change = length - segments[index].length
    segments[index].length = length
    if planned { segments[index].planned = length }
    for later in segments.indices.dropFirst(index + 1) { segments[later].start += change }
  }
}

extension Step {
  /// Whether the step's time scales with the rest of a routine.
  var isScalable: Bool {
    switch kind {
    case .checkIn, .rest, .close: false
    case .breathe, .glide, .knead, .circles, .press, .hold, .strip, .roll, .drag, .thumbWalk,
      .shake, .tap, .heat, .device, .move, .stretch, .walk:
      true
    }
  }
}
