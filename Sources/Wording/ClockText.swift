package import Coach

/// Times in readable form.
package enum ClockText {
  /// Minutes and seconds: `4:05`.
  package static func clock(_ seconds: Int) -> String {
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A duration in words: `45 s`, `2 min`, `1 min 30 s`.
  package static func words(_ duration: Duration) -> String {
    let total = Int(duration.components.seconds)
    let (minutes, seconds) = (total / 60, total % 60)
    if minutes == 0 { return "\(seconds) s" }
    return seconds == 0 ? "\(minutes) min" : "\(minutes) min \(seconds) s"
  }
}

extension Session {
  /// The part that is played.
  package var segment: Segment { player.timeline.segment(at: player.position) }

  /// The text of the clock: the time left, or the time gone if it counts up.
  package var clock: String {
    ClockText.clock(
      countsUp && segment.kind != .getReady
        ? player.position.secondsDown : player.timeline.secondsLeft(at: player.position))
  }
}

extension Step {
  /// The duration in words: `2 × 30 s each side`.
  package var timeInWords: String {
    let words: String
    switch time {
    case .exactly(let time): words = ClockText.words(time)
    case .untilReleased(let floor, let ceiling):
      words = "\(ClockText.words(floor)) to \(ClockText.words(ceiling))"
    }
    let times = times > 1 ? "\(self.times) × \(words)" : words
    return hasBothSides ? times + " each side" : times
  }
}
