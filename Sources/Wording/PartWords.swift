package import Coach

/// Names for the parts of a routine or practice timer.
package enum PartWords {
  /// The name of the part played in a segment.
  package static func name(of segment: Segment, in timeline: Timeline) -> String {
    switch segment.kind {
    case .getReady: "Get ready"
    case .work: timeline.step(of: segment).title
    case .rest: "Rest"
    }
  }

  /// The name of the next part, for use in mid-sentence.
  package static func name(of next: NextPart) -> String {
    switch next {
    case .end: "the end"
    case .rest: "rest"
    case .step(let title, let side): side.map { "\(title), \($0.name)" } ?? title
    case .side(let side): side.name
    }
  }
}
