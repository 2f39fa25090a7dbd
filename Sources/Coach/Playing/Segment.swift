/// What the player plays: one stretch of time cut from a step.
package struct Segment: Hashable, Sendable {
  /// What the stretch is for.
  package enum Kind: Hashable, Sendable {
    /// Time to get into place before the routine's own time begins.
    case getReady
    /// The step itself, on a side where it has sides.
    case work(Side?)
    /// Between two times of a step.
    case rest
  }

  package internal(set) var kind: Kind
  /// The index of its step in the timeline's steps.
  package let step: Int
  /// Where it begins, counted from the routine's first second.
  package internal(set) var start: Duration
  package internal(set) var length: Duration
  /// Its length before the user added to it or took from it while it played.
  package internal(set) var planned: Duration
  /// From when, counted from its start, the user may release it; `nil` where only time ends it.
  package let releasable: Duration?

  /// Where it ends, counted from the routine's first second.
  package var end: Duration { start + length }

  /// The side it is on, if any.
  package var side: Side? {
    if case .work(let side) = kind { side } else { nil }
  }
}
