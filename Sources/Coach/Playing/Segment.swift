/// A stretch of time cut from a step, as the player plays it.
package struct Segment: Hashable, Sendable {
  /// The purpose of a segment.
  package enum Kind: Hashable, Sendable {
    /// Time to get into place before the routine's own time begins.
    case getReady
    /// The step itself; with a side if the step has sides.
    case work(Side?)
    /// A rest between two repeats of a step.
    case rest

    /// The same text as "\(kind)", which fingerprints are made of. Printing looks up the names of the
    /// cases, which takes a quarter of the start of a timer.
    var printed: String {
      switch self {
      case .getReady: "getReady"
      case .work(nil): "work(nil)"
      case .work(let side?): "work(Optional(Coach.Side.\(side.rawValue)))"
      case .rest: "rest"
      }
    }
  }

  package internal(set) var kind: Kind
  /// The index of its step in the timeline's steps.
  package let step: Int
  /// The start, from the routine's first second; negative for the get-ready time.
  package internal(set) var start: Duration
  package internal(set) var length: Duration
  /// The length before the user lengthened or shortened it during play.
  package internal(set) var planned: Duration
  /// The time from its start after which the user may release it; `nil` if only time ends it.
  package let releasable: Duration?

  /// The end, from the routine's first second.
  package var end: Duration { start + length }

  /// The side it is on, if any.
  package var side: Side? {
    if case .work(let side) = kind { side } else { nil }
  }
}
