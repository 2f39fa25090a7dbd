/// The part after a segment, limited to what is new.
package enum NextPart: Hashable, Sendable {
  case end, rest
  /// Another step.
  case step(title: String, side: Side?)
  /// The other side of the same step, or the same side again.
  case side(Side)

  /// A copy without the side of another step, for a row too narrow for both.
  package var withoutSide: NextPart {
    switch self {
    case .step(let title, _): .step(title: title, side: nil)
    case .end, .rest, .side: self
    }
  }
}

extension Timeline {
  /// Returns the part after a segment.
  package func next(after index: Int) -> NextPart {
    guard index + 1 < segments.count else { return .end }
    let next = segments[index + 1]
    if next.kind == .rest { return .rest }
    let title = step(of: next).title
    guard let side = next.side else { return .step(title: title, side: nil) }
    let isNew = next.step != segments[index].step || segments[index].kind == .getReady
    return isNew ? .step(title: title, side: side) : .side(side)
  }
}
