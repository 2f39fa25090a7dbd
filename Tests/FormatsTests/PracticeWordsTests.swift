import Coach
import Notation
import Testing
import Wording

/// What a practice timer plays, in words: its groups are found again in its laps.
@Suite("Practice timers in words") struct PracticeWordsTests {
  @Test("a timer is told by its groups and their times", arguments: rows)
  func words(_ row: (parts: String, words: String)) throws {
    #expect(try readPractice(row.parts).get().inWords == row.words)
  }

  static let rows: [(parts: String, words: String)] = [
    ("90s", "hold 1:30"),
    ("3x(hold 90s, rest 15s)", "3 times: hold 1:30, rest 0:15"),
    ("hold 30s each side, wait, pull 20s to 1m", "hold 0:30 each side, wait, pull 0:20 to 1:00"),
    ("2x(stretch 30s, rest 10s) each side", "2 times, each side: stretch 0:30, rest 0:10"),
    ("(2x(stretch 30s, rest 10s)) each side", "each side, 2 times: stretch 0:30, rest 0:10"),
    ("(2x(calf 30s), rest 10s) each side", "each side: 2 times (calf 0:30), rest 0:10"),
    ("(calf 30s) each side, (hip 20s) each side", "each side (calf 0:30), each side (hip 0:20)"),
    ("2x(a 5s), 2x(a 5s)", "2 times (a 0:05), 2 times (a 0:05)"),
    ("2x(3x(press 10s, rest 5s), walk 1m)", "2 times: 3 times (press 0:10, rest 0:05), walk 1:00"),
    ("warm up 1m, 8x(work 20s, rest 10s)", "warm up 1:00, 8 times (work 0:20, rest 0:10)"),
  ]
}

/// The timers that come with the program, which ask no questions.
@Suite("Ready-made timers") struct ReadyMadeTimerTests {
  private func practice(_ name: String) throws -> Practice {
    try #require(ReadyMadeTimers.practice(named: name))
  }

  @Test("each is found by its name, its title and its parts") func found() {
    #expect(
      ReadyMadeTimers.all.map(\.name) == ["count-up", "slow-breathing", "tabata", "warm-pack"])
    for timer in ReadyMadeTimers.all {
      #expect(isTimerName(timer.name))
      #expect(ReadyMadeTimers.practice(named: timer.practice.title) == timer.practice)
      #expect(ReadyMadeTimers.practice(of: timer.practice.text) == timer.practice)
    }
    #expect(ReadyMadeTimers.practice(named: "nap") == nil)
  }

  @Test("slow breathing keeps the dose, holds no breath, and says when to stop")
  func breathing() throws {
    let laps = try practice("slow-breathing").laps
    #expect(laps.count == 59 && Set(laps.map(\.name)) == ["Settle", "In", "Out"])
    for lap in laps.dropFirst() {
      #expect(lap.time == .exactly(.seconds(lap.name == "In" ? 4 : 6)))
    }
    #expect(laps.allSatisfy { $0.warning?.contains("dizzy") == true })
    #expect(laps.compactMap(\.time?.longest).reduce(Duration.zero, +) == .seconds(300))
  }

  @Test("the warm pack keeps the dose of heat, with the skin checked every few minutes")
  func heat() throws {
    let laps = try practice("warm-pack").laps.filter { $0.time != nil }
    #expect(laps.allSatisfy { $0.warning?.isEmpty == false })
    let times = laps.map { $0.time?.longest ?? Duration.zero }
    #expect(times.reduce(Duration.zero, +) == .seconds(12 * 60))
    for (lap, next) in zip(laps, laps.dropFirst()) where lap.name == "Warm pack" {
      #expect(next.name == "Check your skin" && (lap.time?.longest ?? .zero) <= .seconds(330))
    }
    #expect(laps[1].name == "Warm pack" && times[1] == .seconds(300))
    // Nobody has to hurry with the pack: the clock waits for it.
    #expect(try practice("warm-pack").laps[1].time == nil)
  }
}
