import Coach

extension Timeline {
  /// The segments of a step, in order, without the time to get ready before the first one.
  func segments(of step: Int) -> [Segment] {
    segments.filter { $0.step == step && $0.kind != .getReady }
  }
}
