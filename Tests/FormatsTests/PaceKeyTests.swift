import Coach
import TestSupport
import Testing

@testable import Formats

/// The keys that set the pace of a routine: its breath, its cues, and steps that wait.
@Suite("Breath, cue profile and wait") struct PaceKeyTests {
  /// The example with a line added before its steps.
  private static func with(_ line: String) throws -> String {
    try changed("\nsteps:", "\n\(line)\nsteps:")
  }

  @Test("without these keys, a routine has the usual breath and the user's cues, and never waits")
  func usual() throws {
    let routine = try read(designExample)
    #expect(routine.breath == Breath(in: .seconds(4), out: .seconds(6)))
    #expect(routine.cueProfile == nil)
    #expect(routine.steps.allSatisfy { !$0.waits })
  }

  @Test(
    "a breath is read, including the shortest and the longest",
    arguments: [
      ("{in: 5s, out: 8s}", 5, 8), ("{out: 8s, in: 5s}", 5, 8), ("{in: 2s, out: 15s}", 2, 15),
      ("\n  in: 15s\n  out: 2s", 15, 2),
    ])
  func breath(text: String, breatheIn: Int, breatheOut: Int) throws {
    let routine = try read(try Self.with("breath: \(text)"))
    #expect(routine.breath == Breath(in: .seconds(breatheIn), out: .seconds(breatheOut)))
  }

  @Test("each cue profile is read by its name", arguments: CueProfile.allCases)
  func profile(profile: CueProfile) throws {
    #expect(try read(try Self.with("cue-profile: \(profile.rawValue)")).cueProfile == profile)
  }

  @Test("`wait` applies to its step only", arguments: [("yes", true), ("no", false)])
  func wait(word: String, expected: Bool) throws {
    let text = try changed("figure: ball-outer-hip-wall", "wait: \(word)")
    #expect(try read(text).steps.map(\.waits) == [false, expected, false, false])
  }

  @Test(
    "a mistake in the breath is reported where it is",
    arguments: [
      ("4s", ["15:9: `breath` must be written as `key: value` pairs"]),
      ("[4s, 6s]", ["15:9: `breath` must be written as `key: value` pairs"]),
      ("{in: 4s}", ["15:9: `breath` needs `out:`"]),
      ("{out: 4s}", ["15:9: `breath` needs `in:`"]),
      ("{}", ["15:9: `breath` needs `in:`", "15:9: `breath` needs `out:`"]),
      ("{in: 1s, out: 6s}", ["15:14: a breath in or out must take 2s to 15s"]),
      (
        "{in: 16s, out: 1m}",
        [
          "15:14: a breath in or out must take 2s to 15s",
          "15:24: a breath in or out must take 2s to 15s",
        ]
      ),
      ("{in: 4, out: 6s}", ["15:14: a time needs a unit: write `4s` or `4m`"]),
      (
        "{in: 4s, hold: 7s, out: 8s}",
        ["15:18: unknown key `hold` in `breath`: use one of in, out"]
      ),
    ])
  func wrongBreath(text: String, expected: [String]) throws {
    check(try Self.with("breath: \(text)"), expected)
  }

  @Test(
    "an unknown cue profile is reported",
    arguments: [
      ("gentel", "did you mean `gentle`?"), ("loud", "use one of quiet, gentle, full"),
      ("Quiet", "did you mean `quiet`?"),
    ])
  func wrongProfile(word: String, hint: String) throws {
    check(
      try Self.with("cue-profile: \(word)"), ["15:14: `\(word)` is not a cue profile: \(hint)"])
  }

  @Test("`wait` must be yes or no", arguments: ["true", "always", "5s", "[yes]", "''"])
  func wrongWait(word: String) throws {
    check(
      try changed("figure: ball-outer-hip-wall", "wait: \(word)"),
      ["24:11: write `yes` or `no` here"])
  }

  @Test("the calming routines have the gentle cue profile, and no others have a profile")
  func calm() {
    let gentle = Fixtures.library.routines.filter { $0.cueProfile != nil }
    #expect(gentle.allSatisfy { $0.cueProfile == .gentle })
    #expect(
      Set(gentle.map(\.id.text)) == [
        "bedtime-wind-down", "evening-palms-in-bed", "bedtime-foot-ritual", "self-acupressure-set",
        "breathing-pause", "comfort-pause",
      ])
  }
}
