import Testing

/// Time arrives in events, so the pure targets must not read a clock.
@Suite struct ClockTests {
  /// Everything that reads the time or waits for it.
  static let clocks = [
    "ContinuousClock", "SuspendingClock", "DispatchTime", "DispatchQueue", "Date(", "Date.now",
    ".now", "clock_gettime", "clock_nanosleep", "nanosleep", "gettimeofday", "time(nil", "time(&",
    "CFAbsoluteTimeGetCurrent", "systemUptime", "Timer", "sleep", "usleep", "Task.sleep",
    "mach_absolute_time",
  ]

  @Test("Coach, Flow, Canvas and Screens never name a clock")
  func pureTargets() throws {
    let pure: Set = ["Text", "Coach", "Flow", "Canvas", "Screens"]
    let files = try SourceTree.sources().filter { pure.contains($0.target) }
    #expect(Set(files.map(\.target)) == pure)
    let violations = files.flatMap { WordSearch.places(of: Self.clocks, in: $0) }
    #expect(violations.isEmpty, "\(list(violations))")
  }

  @Test(
    "the use of a clock is found",
    arguments: [
      "let start = ContinuousClock.now", "let clock = SuspendingClock()", "let now = Date()",
      "let due: ContinuousClock.Instant = .now", "clock_gettime(CLOCK_REALTIME, &time)",
      "let now = time(nil)", "Timer.scheduledTimer(withTimeInterval: 1)",
    ])
  func finds(_ line: String) {
    let bad = SourceFile(path: "Sources/Coach/Bad.swift", text: "func f() {\n  \(line)\n}\n")
    let found = WordSearch.places(of: Self.clocks, in: bad)
    #expect(found.contains { $0.hasPrefix("Sources/Coach/Bad.swift:2: ") })
  }

  @Test("words that only look like a clock are allowed")
  func allows() {
    let good = """
      // ContinuousClock.now
      func time(_ step: Step) -> String { ClockText.words(step.time) }
      let nowhere = text.nowhere
      """
    let file = SourceFile(path: "Sources/Screens/Good.swift", text: good)
    #expect(WordSearch.places(of: Self.clocks, in: file) == [])
  }
}
