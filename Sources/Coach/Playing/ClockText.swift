/// Times as people read them.
package enum ClockText {
  /// Minutes and seconds: `4:05`.
  package static func clock(_ seconds: Int) -> String {
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A time in words: `45 s`, `2 min`, `1 min 30 s`.
  package static func words(_ duration: Duration) -> String {
    let total = Int(duration.components.seconds)
    let (minutes, seconds) = (total / 60, total % 60)
    if minutes == 0 { return "\(seconds) s" }
    return seconds == 0 ? "\(minutes) min" : "\(minutes) min \(seconds) s"
  }
}
