import Foundation
import Testing

/// `knead play` at 10 times the speed or more, from outside.
@Suite struct RehearsalFlowTests {
  /// Expects that nothing was recorded, nor kept to be resumed.
  private func isUntouched(_ home: Home) async throws {
    let export = try await home.knead("journal", "export")
    #expect(!export.output.contains("active_ms"), "\(export)")
    let unfinished = try await home.knead("resume", "--list", "--json")
    #expect(unfinished.output.split(separator: "\n").joined() == "[]", "\(unfinished)")
  }

  @Test("as JSON it needs no answers, and says that it is a rehearsal at the start and the end")
  func events() async throws {
    let home = try Home()
    let outcome = try await home.knead(
      "play", "comfort-pause", "--json", "--speed", "600", input: "rate 3 x\nquit\n")
    #expect(outcome.status == 0 && outcome.errors == "", "\(outcome)")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first?.contains("\"event\":\"start\"") == true)
    #expect(lines.first?.contains("\"rehearsal\":true") == true)
    #expect(lines.last?.contains("\"event\":\"end\"") == true)
    #expect(lines.last?.contains("\"rehearsal\":true") == true)
    try await isUntouched(home)
  }

  @Test("line mode says so at the start and at the end")
  func lines() async throws {
    let home = try Home()
    let outcome = try await home.knead("play", "comfort-pause", "--plain", "--speed", "600")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Rehearsal: nothing is recorded."))
    #expect(outcome.output.contains("That was a rehearsal. Nothing was recorded."))
    #expect(!outcome.output.contains("safety notes"))
    try await isUntouched(home)
  }

  @Test("the screen shows it all the time")
  func screen() async throws {
    let home = try Home()
    try await Window.knead("play", "comfort-pause", "--speed", "10", in: home) { window in
      try await window.shows("Comfort pause", "Rehearsal: nothing is recorded")
      try await window.press("Space")
      try await window.shows("Rehearsal: nothing is recorded", "PAUSED")
      try await window.press("Space")
      try await window.shows("That was a rehearsal. Nothing was recorded.")
    }
    try await isUntouched(home)
  }

  @Test("slower play asks its questions")
  func slower() async throws {
    let outcome = try await Home().knead("play", "comfort-pause", "--json", "--speed", "9")
    #expect(outcome.status == 65 && outcome.errors.contains("still need an answer"))
  }
}
