import Glibc
import Testing

/// The player when its terminal changes or goes away.
@Suite struct PlayerFlowTests {
  /// Gives `body` a window with the comfort pause, paused in its first step.
  private func play(in home: Home, _ body: (Window) async throws -> Void) async throws {
    try await Window.knead("play", "comfort-pause", in: home) { window in
      try await window.answerAndBegin()
      try await body(window)
    }
  }

  @Test("a resized window is redrawn, down to a few cells, and the program keeps running")
  func resizing() async throws {
    try await play(in: AnsweredHome.new()) { window in
      for (width, height) in [(60, 16), (132, 43), (40, 12), (20, 5), (8, 2), (80, 24)] {
        try await window.resize(width, height)
        try await window.shows("the player at \(width)×\(height)") { shown in
          let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
          guard width >= 40 else { return lines[0].contains("paused") }
          // The time gone ends at the right edge.
          return lines[0].count == width - 1 && lines.allSatisfy { $0.count <= width }
            && lines.contains { $0.contains("space resume") }
        }
      }
      #expect(try await window.fact("pane_dead") == "0")
    }
  }

  @Test("SIGTERM while playing restores the terminal, and the session can be resumed")
  func termination() async throws {
    let home = try await AnsweredHome.new()
    try await play(in: home) { window in
      try await window.resume()
      let process = try await window.process()
      #expect(kill(process, SIGTERM) == 0)
      #expect(try await window.ends() == 143)
      #expect(try await window.fact("alternate_on") == "0")
    }
    try await Window.knead(in: home) {
      try await $0.shows("> Resume", "Comfort pause", "step 1 of")
    }
  }

  @Test("closing the window ends the program at once, and the session can be resumed")
  func closedWindow() async throws {
    let home = try await AnsweredHome.new()
    try await play(in: home) { window in
      try await window.resume()
      let process = try await window.process()
      #expect(isRunning(process))
      try await window.ask(["kill-window", "-t", "main"])
      let ended = await holds(within: Home.soon) { !isRunning(process) }
      #expect(ended)
    }
    try await Window.knead(in: home) {
      try await $0.shows("> Resume", "Comfort pause", "step 1 of")
    }
  }

  @Test("closing the window ends the program on the first screen too")
  func closedWindowAtHome() async throws {
    try await Window.knead(in: Home()) { window in
      try await window.shows("Gentle massage", "a few safety questions", "q quit")
      let process = try await window.process()
      try await window.ask(["kill-window", "-t", "main"])
      let ended = await holds(within: Home.soon) { !isRunning(process) }
      #expect(ended)
    }
  }

  @Test("stopping asks first, resumes if it was a mistake, and saves the session if not")
  func stopping() async throws {
    try await play(in: AnsweredHome.new()) { window in
      try await window.press("q")
      try await window.shows("Stop here?")
      try await window.press("n")
      try await window.shows("the player running") { !$0.contains("Stop here?") }
      try await window.press("q")
      try await window.shows("Stop here?")
      try await window.press("y")
      try await window.shows("Stopped", "How is your pain now?")
    }
  }
}
