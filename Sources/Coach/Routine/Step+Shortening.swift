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

  /// The same with another time, so often; cues that would come too late are left out.
  func with(time: Time, times: Int) -> Step {
    Step(
      kind: kind, title: title, say: say, time: time, eachSide: eachSide, times: times,
      restBetween: times > 1 ? restBetween : .zero, pressure: pressure, regions: regions,
      figure: figure,
      remarks: remarks.filter { remark in
        switch remark.at {
        case .half: true
        case .after(let moment): moment + .seconds(5) <= time.longest
        }
      }, waits: waits)
  }
}
