import Foundation
import Testing

/// The cues as a user gets them, from outside the program.
@Suite struct CueFlowTests {
  @Test("the user's command gets each event once, with its details")
  func command() async throws {
    let home = try Home()
    let command = #"echo "$KNEAD_EVENT,$KNEAD_STEP,$KNEAD_SIDE,$KNEAD_TITLE" >>"$HOME/told""#
    try await Window.knead(
      "timer", "hold 30s each side", "--speed", "10", "--cue-command", command, in: home
    ) { window in
      try await window.shows("Done: 1:00.")
      // knead doesn't wait for commands, so the last may still run and one may overtake another.
      let expected = [
        "get-ready", "countdown", "countdown", "countdown", "change", "half", "last-ten",
        "countdown", "countdown", "countdown", "switch-sides", "half", "last-ten", "countdown",
        "countdown", "countdown", "done",
      ]
      let told = try await lines(of: "told", in: home) { $0.count >= expected.count }
      #expect(told.map { String($0.split(separator: ",")[0]) }.sorted() == expected.sorted())
      #expect(told.contains("switch-sides,Hold,right,Practice"))
    }
  }

  /// The lines of a file that other programs write, once complete, or those there are at the limit.
  private func lines(
    of name: String, in home: Home, where isWhole: ([Substring]) -> Bool
  ) async throws -> [Substring] {
    var lines: [Substring] = []
    _ = try await holds(within: .seconds(60)) {
      lines = try home.read(name).split(separator: "\n")
      return isWhole(lines)
    }
    return lines
  }

  @Test("the voice says one line at a time, each once, and a slow voice does not hold up the clock")
  func voice() async throws {
    let home = try Home()
    // A voice that speaks over another leaves a trace.
    let voice = #"""
      exec >>"$HOME/said" 2>&1 9>"$HOME/busy"
      flock -n 9 || echo OVER
      cat
      sleep 0.05
      """#
    try await Window.knead(
      "timer", "hold 40s each side", "--speed", "4", "--voice", voice, in: home
    ) { window in
      try await window.shows("Done: 1:20.")
      let said = try await lines(of: "said", in: home) { $0.last == "Finished. Well done." }
      #expect(said.filter { $0 == "Halfway." }.count == 2)
      #expect(said.contains { $0.hasPrefix("Switch sides. RIGHT side.") })
      #expect(!said.contains("OVER"))
      #expect(said.last == "Finished. Well done.")
    }
  }

  @Test("quiet only rings at changes, and a command that hangs or fails changes nothing")
  func profiles() async throws {
    let home = try Home()
    try await Window.knead(
      "timer", "hold 20s", "--speed", "20", "--cues", "quiet", "--voice", "cat >>$HOME/said",
      "--cue-command", "sleep 100; exit 3", in: home
    ) { window in
      try await window.shows("Done: 0:20.")
      try await window.press("q")
      #expect(try await window.ends() == 0)
    }
    #expect(!FileManager.default.fileExists(atPath: home.path + "/said"))
  }

  @Test("knead cues --try plays and describes each cue")
  func trial() async throws {
    let home = try Home()
    let trial = try await home.knead(
      "cues", "--try", "--speed", "60", "--voice", "cat >>$HOME/said")
    #expect(trial.status == 0)
    for words in [
      "get ready: 2 quick rings and a slow one", "change: 2 quick rings",
      "halfway: 2 slow rings", "switch sides: 3 quick rings", "done: 5 quick rings",
      "Captions: always",
    ] {
      #expect(trial.output.contains(words), "\(words)")
    }
    #expect(trial.output.filter { $0 == "\u{7}" }.count == 18)
    let wrong = try await home.knead("cues", environment: ["KNEAD_CUES": "loud"])
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("KNEAD_CUES is loud"))
  }
}
