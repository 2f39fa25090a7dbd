import Coach

/// A cue and when it is due, worked out in the test.
struct Due: Hashable {
  let at: Duration
  let cue: Cue

  init(_ at: Duration, _ cue: Cue) {
    self.at = at
    self.cue = cue
  }

  init(_ mark: Mark) { self.init(mark.at, mark.cue) }
}

/// Everything a timeline tells between its beginning and its end, worked out the plain way:
/// segment by segment, whatever was asked for.
func plainMarks(_ timeline: Timeline) -> [Due] {
  var marks: [Due] = []
  for (index, segment) in timeline.segments.enumerated() {
    if case .work = segment.kind {
      for remark in timeline.steps[segment.step].remarks {
        switch remark.at {
        case .half: marks.append(Due(segment.start + segment.length / 2, .remark(remark.say)))
        case .after(let time): marks.append(Due(segment.start + time, .remark(remark.say)))
        }
      }
    }
    for second in [3, 2, 1] where Duration.seconds(second) < segment.length {
      marks.append(Due(segment.end - .seconds(second), .countdown(second)))
    }
    if index == timeline.segments.count - 1 {
      marks.append(Due(segment.end, .done))
    } else if timeline.segments[index + 1].side == .right, index > 0,
      !timeline.segments[...index].contains(where: {
        $0.step == timeline.segments[index + 1].step && $0.side == .right
      })
    {
      marks.append(Due(segment.end, .switchSides(index + 1)))
    } else {
      marks.append(Due(segment.end, .change(index + 1)))
    }
  }
  return marks.enumerated()
    .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
    .map(\.element)
}
