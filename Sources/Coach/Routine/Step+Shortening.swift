extension Step {
  /// The shortest useful duration (clinical.md, D: the lower end of each dose); never longer than
  /// the step's own time.
  package var shortest: Duration { min(.seconds(shortestOfKind), time.longest) }

  private var shortestOfKind: Int {
    switch kind {
    case .hold, .strip, .roll, .glide, .breathe: 30
    case .drag, .device: 60
    case .heat: 300
    case .knead, .circles, .thumbWalk, .checkIn: 20
    case .press, .move, .walk: 15
    case .stretch, .tap, .rest, .close: 10
    case .shake: 5
    }
  }

  /// Returns the step with its time scaled to a percentage and rounded down to a multiple of 5
  /// seconds, but never below the shortest useful duration or the step's own minimum hold.
  func scaled(toPercent percent: Int) -> Step {
    func scaled(_ time: Duration) -> Duration {
      let share = time * percent / 100
      let whole = Duration.seconds(share.components.seconds / 5 * 5)
      return max(whole, min(time, .seconds(shortestOfKind)))
    }
    switch time {
    case .exactly(let time): return with(time: .exactly(scaled(time)), times: times)
    case .untilReleased(let floor, let ceiling):
      let most = max(floor, scaled(ceiling))
      return with(time: most > floor ? .untilReleased(floor, most) : .exactly(most), times: times)
    }
  }

  /// Returns a copy with a different time, done `times` times; remarks that would come too late are
  /// dropped.
  func with(time: Time, times: Int) -> Step {
    var copy = self
    copy.time = time
    copy.times = times
    if times <= 1 { copy.restBetween = .zero }
    copy.remarks.removeAll { remark in
      switch remark.at {
      case .half: false
      case .after(let moment): moment + .seconds(5) > time.longest
      }
    }
    return copy
  }
}
