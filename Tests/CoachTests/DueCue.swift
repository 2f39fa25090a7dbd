import Coach

/// A cue and the time at which it is due.
struct DueCue: Hashable {
  let at: Duration
  let cue: Cue

  init(_ at: Duration, _ cue: Cue) {
    self.at = at
    self.cue = cue
  }

  init(_ mark: Mark) { self.init(mark.at, mark.cue) }
}

/// All the cues of a timeline from start to end, worked out independently, segment by segment.
func expectedMarks(_ timeline: Timeline) -> [DueCue] {
  expectedMarksBySegment(timeline).flatMap { $0 }.enumerated()
    .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
    .map(\.element)
}

/// The same, grouped by segment.
func expectedMarksBySegment(_ timeline: Timeline) -> [[DueCue]] {
  timeline.segments.indices.map { index in
    let segment = timeline.segments[index]
    var marks: [DueCue] = []
    if case .work = segment.kind {
      let step = timeline.steps[segment.step]
      let isMassage = ![.checkIn, .rest, .close].contains(step.kind)
      if isMassage, segment.planned >= .seconds(20) {
        marks.append(DueCue(segment.start + segment.planned / 2, .half(index)))
      }
      for remark in step.remarks {
        switch remark.at {
        case .half: marks.append(DueCue(segment.start + segment.planned / 2, .remark(remark.say)))
        case .after(let time): marks.append(DueCue(segment.start + time, .remark(remark.say)))
        }
      }
      marks = marks.filter { $0.at < segment.end }
    }
    if segment.kind != .getReady, segment.length >= .seconds(25) {
      marks.append(DueCue(segment.end - .seconds(10), .lastTen(index)))
    }
    for second in [3, 2, 1] where Duration.seconds(second) < segment.length {
      marks.append(DueCue(segment.end - .seconds(second), .countdown(second)))
    }
    marks.append(DueCue(segment.end, expectedCue(timeline, at: index + 1)))
    return marks
  }
}

/// The cue for the beginning of a segment; past the last segment, the cue for the end.
func expectedCue(_ timeline: Timeline, at index: Int) -> Cue {
  guard index < timeline.segments.count else { return .done }
  if index == 0 { return .getReady }
  if expectsWait(timeline, at: index) { return .waiting(index) }
  let before = timeline.segments[1..<index].filter {
    $0.step == timeline.segments[index].step && $0.side != nil
  }
  guard let side = timeline.segments[index].side, let first = before.first?.side, first != side,
    !before.contains(where: { $0.side == side })
  else { return .change(index) }
  return .switchSides(index)
}

/// Whether the clock waits for a key at the beginning of a segment.
func expectsWait(_ timeline: Timeline, at index: Int) -> Bool {
  let segment = timeline.segments[index]
  return segment.kind != .getReady && timeline.steps[segment.step].waits
    && (index == 1 || timeline.segments[index - 1].step != segment.step)
}
