import Coach
import Notation
import TestSupport
import Testing

@testable import Formats

/// A time needs units. If they are missing, the message suggests some; the reader never guesses.
@Suite("Times in a routine") struct TimeErrorTests {
  private static let general = "is not a time: write it like 45s, 2m or 1m30s"

  @Test(
    "a time in another form is refused, and the message shows the right form",
    arguments: Self.forms)
  func checkForm(_ change: Change) throws { try change.check() }

  static let forms: [Change] =
    [
      "010s", "90 s", "s", "m", "1h", "1.5m", "45S", "45sec", "30s1m", "1m 30s", "-5s", "０s",
      "99999s", "1:60", "1:2:3", "half", "1m30", ":30",
    ].map { Change("time: 45s", "time: '\($0)'", "22:11: `\($0)` \(general)") }
    + [
      Change(
        "time: 45s", "time: 1:30", "22:11: a time needs units: write `1m30s` instead of `1:30`"),
      Change(
        "time: 45s", "time: 2:00", "22:11: a time needs units: write `2m` instead of `2:00`"),
      Change(
        "time: 45s", "time: 0:45", "22:11: a time needs units: write `45s` instead of `0:45`"),
      Change("time: 45s", "time: 90", "22:11: a time needs a unit: write `90s` or `90m`"),
      Change("time: 45s", "time: 0s", "22:11: a time must be longer than 0"),
      Change("time: 45s", "time: 0m0s", "22:11: a time must be longer than 0"),
      Change(
        "time: 45s", "time: 1m60s", "22:11: the seconds in `1m60s` must be 59 or less"),
      Change("time: 45s", "time: [45s]", "22:11: text is needed here"),
      Change("time: 45s", "time: ''", "22:11: text is needed here"),
    ]

  @Test("a hold until released needs two valid times, the shorter one first", arguments: Self.spans)
  func checkSpan(_ change: Change) throws { try change.check() }

  static let spans: [Change] = [
    Change(
      "20s to 60s", "60s to 20s",
      "31:11: the time before `to` must be shorter than the time after it"),
    Change(
      "20s to 60s", "60s to 1m",
      "31:11: the time before `to` must be shorter than the time after it"),
    Change("20s to 60s", "20 to 60s", "31:11: a time needs a unit: write `20s` or `20m`"),
    Change(
      "20s to 60s", "20s to 1:00", "31:11: a time needs units: write `1m` instead of `1:00`"),
    Change("20s to 60s", "20s - 60s", "31:11: write `20s to 60s`"),
    Change("20s to 60s", "20s to", "31:11: `20s to` \(general)"),
    Change("20s to 60s", "20s to 60s to 70s", "31:11: `20s to 60s to 70s` \(general)"),
  ]

  @Test("a rest needs repeats to come between") func rest() throws {
    check(
      try changed("figure: ball-outer-hip-wall", "rest: 5s"),
      ["24:11: `rest:` needs a `repeat:` of 2 or more"])
    check(
      try changed("figure: ball-outer-hip-wall", "rest: 5\n    repeat: 2"),
      ["24:11: a time needs a unit: write `5s` or `5m`"])
  }

  @Test(
    "a duration written as text is read back unchanged",
    arguments: [1, 9, 59, 60, 61, 90, 119, 600, 1800, 3599, 3600])
  func roundTrip(seconds: Int) throws {
    let text = DurationText.write(.seconds(seconds))
    #expect(try DurationText.parse(text).get() == .seconds(seconds), "\(text)")
  }

  @Test("a clock time that is too large for an integer is refused without a crash")
  func overflow() async {
    await #expect(processExitsWith: .success) {
      guard case .failure = DurationText.parse("9223372036854775807:30") else { fatalError() }
    }
  }

  @Test(
    "the suggested time is itself valid",
    arguments: ["+5", "90", "99999", "1:30", "9999:00", "99999:00"])
  func suggestions(text: String) throws {
    guard case .failure(let problem) = DurationText.parse(text) else {
      Issue.record("\(text) was read instead of refused")
      return
    }
    let parts = problem.message.split(separator: "`").map(String.init)
    guard let write = parts.firstIndex(where: { $0.hasSuffix("write ") }) else { return }
    let suggested = parts[write + 1]
    _ = try DurationText.parse(suggested).get()
  }
}
