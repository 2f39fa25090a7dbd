package import Coach

/// What the parts of a routine, or of a practice timer, are called.
package enum PartWords {
  /// What is played in a segment.
  package static func name(of segment: Segment, in timeline: Timeline) -> String {
    switch segment.kind {
    case .getReady: "Get ready"
    case .work: timeline.step(of: segment).title
    case .rest: "Rest"
    }
  }

  /// What follows, in the middle of a sentence.
  package static func name(of next: NextPart) -> String {
    switch next {
    case .end: "the end"
    case .rest: "rest"
    case .step(let title, let side): side.map { "\(title), \($0.name)" } ?? title
    case .side(let side): side.name
    }
  }
}
