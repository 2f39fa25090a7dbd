/// Durations as people write them in files: `45s`, `2m`, `1m30s`.
package enum DurationText {
  /// Parses a duration, or explains what is wrong with the text.
  package static func parse(_ text: String) -> Result<Duration, DurationProblem> {
    var rest = text[...]
    let minutes = take("m", from: &rest)
    let seconds = take("s", from: &rest)
    guard rest.isEmpty, minutes != nil || seconds != nil else {
      return .failure(DurationProblem(message: complaint(about: text)))
    }
    if minutes != nil, let seconds, seconds > 59 {
      return .failure(DurationProblem(message: "the seconds in `\(text)` must be 59 or less"))
    }
    let total = (minutes ?? 0) * 60 + (seconds ?? 0)
    guard total > 0 else {
      return .failure(DurationProblem(message: "a time must be longer than 0"))
    }
    return .success(.seconds(total))
  }

  /// Formats a duration of whole seconds.
  package static func write(_ duration: Duration) -> String {
    let total = Int(duration.components.seconds)
    let (minutes, seconds) = (total / 60, total % 60)
    if minutes == 0 { return "\(seconds)s" }
    return seconds == 0 ? "\(minutes)m" : "\(minutes)m\(seconds)s"
  }

  private static func take(_ unit: Character, from rest: inout Substring) -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count <= 4, rest.dropFirst(digits.count).first == unit,
      let number = Int(digits), digits.first != "0" || digits == "0"
    else { return nil }
    rest = rest.dropFirst(digits.count + 1)
    return number
  }

  private static func complaint(about text: String) -> String {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    // Nobody means a longer number as a time.
    let isShort = parts.allSatisfy { part in
      (1...4).contains(part.count) && part.allSatisfy { $0.isASCII && $0.isNumber }
    }
    let numbers = parts.compactMap { Int($0) }
    if isShort, numbers.count == 2, numbers[1] < 60, numbers[0] + numbers[1] > 0 {
      let right = write(.seconds(numbers[0] * 60 + numbers[1]))
      return "a time needs units: write `\(right)` instead of `\(text)`"
    }
    if isShort, numbers.count == 1, numbers[0] > 0, text.first != "0" {
      return "a time needs a unit: write `\(text)s` or `\(text)m`"
    }
    return "`\(text)` is not a time: write it like 45s, 2m or 1m30s"
  }
}
