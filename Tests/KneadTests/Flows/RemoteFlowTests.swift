import Foundation
import Glibc
import Testing

/// knead on a server, over a connection that drops.
@Suite struct RemoteFlowTests {
  @Test("a dropped ssh connection ends the program within 2 s, and the next login can resume")
  func dropped() async throws {
    let home = try await AnsweredHome.new()
    let knead =
      "exec env HOME='\(home.path)' TERM=xterm-256color KNEAD_VOICE=none '\(try Program.knead())'"
    try await Remote.run { remote in
      let play = try remote.login("\(knead) play desk-shoulders-and-arms")
      try await Window.open(play, in: remote.home) { try await drop($0, home) }
      let again = try remote.login(knead)
      try await Window.open(again, in: remote.home, resume)
    }
  }

  /// Plays until the second step and then cuts the connection without notice, as if the user's
  /// machine had lost power.
  private func drop(_ window: Window, _ home: Home) async throws {
    try await window.answerAndBegin()
    try await window.press("Right", "Space")
    try await window.shows("the second step, running") {
      $0.contains("2 of 6") && !$0.contains("PAUSED")
    }
    let player = try home.player()
    let client = try await window.process()
    kill(client, SIGKILL)
    let ended = await holds(within: Home.soon) { !isRunning(player) }
    #expect(ended, "knead must end with its connection")
  }

  private func resume(_ window: Window) async throws {
    try await window.shows("> Resume", "Desk shoulders and arms", "step 2 of 6, LEFT side")
    try await window.press("Enter")
    let pages = try await window.answer(until: "Enter begin")
    #expect(pages.count == 1 && pages[0].contains("Anything new since your check-in?"))
    try await window.shows("You'll resume where you stopped: step 2 of 6")
    try await window.press("Enter")
    try await window.shows("2 of 6", "LEFT", "when you are ready")
    try await window.press("Space")
    try await window.shows("the step running") { !$0.contains("when you are ready") }
  }
}
