extension Step {
  /// The shortest stretch worth doing (clinical.md, D: the lower end of each dose); never longer
  /// than the step's own time.
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

  /// The same with so much of its time, in whole 5 seconds, but never under the shortest, nor under
  /// the shortest hold that it names itself.
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

  /// A copy with another time, done `times` times; cues that would come too late are left out.
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
