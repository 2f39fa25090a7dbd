import Glibc
import Testing

/// knead as a shell job: suspended, resumed, and crashing.
@Suite struct ShellFlowTests {
  /// Gives `body` an interactive shell in a window, at its prompt.
  private func shell(
    in home: Home, environment: [String: String?] = [:], _ body: (Window) async throws -> Void
  ) async throws {
    let environment = environment.merging(["PS1": "ready> "]) { $1 }
    try await Window.open(["sh", "-i"], in: home, environment: environment) { window in
      try await window.shows("ready>")
      try await body(window)
    }
  }

  @Test("Ctrl-Z pauses and returns the terminal to the shell, and fg brings back the paused player")
  func suspending() async throws {
    let home = try await AnsweredHome.new()
    try await shell(in: home) { window in
      try await window.type("'\(try Program.knead())' play comfort-pause")
      try await window.answerAndBegin()
      try await window.resume()
      try await window.press("C-z")
      try await window.shows("ready>")
      #expect(try await window.fact("alternate_on") == "0")
      try await window.type("echo still $((20 + 22))")
      try await window.shows("still 42")
      try await window.type("fg")
      try await window.shows("space to resume", "space resume")
      try await window.resume()
    }
  }

  @Test(
    "a crash restores the shell's screen, modes and prompt",
    arguments: [SIGSEGV, SIGABRT, SIGQUIT])
  func crashing(_ signal: CInt) async throws {
    let home = try await AnsweredHome.new()
    // Turn off the crash report that Swift's runtime can write.
    let environment = ["SWIFT_BACKTRACE": "enable=no"]
    try await shell(in: home, environment: environment) { window in
      try await window.type("ulimit -c 0; stty -a >before.txt; echo noted")
      try await window.shows("\nnoted")
      try await window.type("'\(try Program.knead())' play comfort-pause")
      try await window.answerAndBegin()
      #expect(try await window.fact("alternate_on") == "1")
      #expect(try await window.fact("cursor_flag") == "0")
      let job = try await foreground(window)
      #expect(kill(job, signal) == 0)
      try await window.shows("noted", "ready>")
      #expect(try await window.fact("alternate_on") == "0")
      #expect(try await window.fact("cursor_flag") == "1")
      #expect(try await window.fact("mouse_any_flag") == "0")
      try await window.type("echo status $?; stty -a >after.txt; echo compared")
      try await window.shows("\ncompared", "status \(128 + signal)")
      let modes = try (home.read("before.txt"), home.read("after.txt"))
      #expect(modes.0 == modes.1 && modes.0.contains("icanon"))
    }
  }

  @Test("Ctrl-\\ ends the program, even if Swift's runtime writes a crash report first")
  func quitting() async throws {
    let home = try Home()
    try await shell(in: home) { window in
      try await window.type("ulimit -c 0; '\(try Program.knead())'")
      try await window.shows("Gentle massage", "a few safety questions", "q quit")
      let job = try await foreground(window)
      try await window.press("C-\\")
      let ended = await holds(within: .seconds(6)) { kill(job, 0) != 0 }
      #expect(ended)
    }
  }

  /// The job that has the terminal: the foreground process group.
  private func foreground(_ window: Window) async throws -> pid_t {
    let shell = try await window.process()
    let outcome = try await window.home.run(
      Program.command("ps"), ["-o", "tpgid=", "-p", "\(shell)"])
    return try #require(pid_t(outcome.output.filter(\.isNumber)))
  }
}
