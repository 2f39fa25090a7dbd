import Foundation
import Glibc
import Testing

/// Interrupted sessions, and how they resume.
@Suite struct ResumeFlowTests {
  /// A session as listed by `knead resume --list --json`.
  private struct Entry: Decodable {
    let title: String
    let step: Int
    let position: Int
    let isGoingOn: Bool
  }

  private func entries(in home: Home) async throws -> [Entry] {
    let outcome = try await home.knead("resume", "--list", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode([Entry].self, from: Data(outcome.output.utf8))
  }

  /// Plays a routine up to the second step, and kills the program without warning.
  private func interrupt(in home: Home, _ routine: String = "desk-shoulders-and-arms") async throws
  {
    try await Window.knead("play", routine, in: home) { window in
      try await window.answerAndBegin()
      try await window.press("Right", "Space")
      try await window.shows("the second step, running") {
        $0.contains(" 2 of ") && !$0.contains("PAUSED")
      }
      let process = try await window.process()
      #expect(kill(process, SIGKILL) == 0)
      #expect(try await window.ends() == 128 + SIGKILL)
    }
  }

  @Test("after kill -9, a session can be resumed where it stopped, once emergencies are ruled out")
  func killed() async throws {
    let home = try await AnsweredHome.new()
    try await interrupt(in: home)
    let found = try await entries(in: home)
    #expect(found.map(\.step) == [2] && found.map(\.isGoingOn) == [false])
    try await Window.knead("resume", in: home) { window in
      let pages = try await window.answer(until: "Enter begin")
      #expect(pages.count == 1 && pages[0].contains("Anything new since your check-in?"))
      try await window.shows("You'll resume where you stopped: step 2 of 6")
      try await window.press("Enter")
      try await window.shows("2 of 6", "LEFT", "Press Enter or the space bar when you")
      #expect(try await entries(in: home).map(\.isGoingOn) == [true])
      try await window.press("Enter")
      try await window.skipToEnd()
      try await window.shows("Well done", "How is your pain now?")
      try await window.press("3", "Enter")
      try await window.shows("Desk shoulders and arms, ", "1 session so far")
    }
    #expect(try await entries(in: home).isEmpty)
  }

  @Test("a discarded session is saved as far as it got")
  func discarded() async throws {
    let home = try await AnsweredHome.new()
    try await interrupt(in: home)
    try await Window.knead(in: home) { window in
      try await window.shows("> Resume       Desk shoulders and arms", "step 2 of 6, LEFT side")
      try await window.press("d")
      try await window.shows("> Check in", "stopped early", "1 session so far")
    }
    #expect(try await entries(in: home).isEmpty)
    let none = try await home.knead("resume")
    #expect(none.status == 66)
    #expect(none.errors.contains("there is no session to resume"))
  }

  @Test("a routine that has changed resumes at the beginning of the step, with a notice")
  func changed() async throws {
    let home = try await AnsweredHome.new()
    let file = ".local/share/knead/routines/my-glide.yaml"
    try home.write(Self.glide(seconds: 40), to: file)
    try await interrupt(in: home, "my-glide")
    try home.write(Self.glide(seconds: 45), to: file)
    try await Window.knead("resume", in: home) { window in
      try await window.answer(until: "Enter begin")
      try await window.shows("This routine has changed. You'll resume at", "step 2.")
      try await window.press("Enter")
      try await window.shows("2 of 3", "LEFT", "when you are ready")
    }
  }

  private static func glide(seconds: Int) -> String {
    """
    format: 1
    title: My glide
    technique: swedish
    minutes: 3
    regions: [calf]
    tools: []
    position: seated
    stages: [first-days, acute, subacute, chronic]
    max-pain: 8
    pressure: 2
    summary: Slow strokes along the calf.
    steps:
      - do: breathe
        say: Sit well, and breathe slowly.
        time: 30s
      - do: glide
        say: Stroke slowly from the ankle to the knee.
        time: \(seconds)s
        each-side: yes

    """
  }

  @Test("two simultaneous sessions announce each other")
  func twoAtOnce() async throws {
    let home = try Home()
    try await Window.knead("timer", "wait, hold 9m", in: home) { first in
      try await first.shows("Press Enter or the space bar")
      try await Window.knead(in: home) { second in
        try await second.shows("A session is running in another terminal: Practice.")
      }
      try await Window.knead("timer", "hold 8m", in: home) { second in
        try await second.shows("1 of")
        try await first.shows("Another session has started elsewhere: Practice.")
      }
    }
  }

  @Test("a stall of more than 2 seconds pauses the session, and its time is not credited")
  func stalled() async throws {
    let home = try Home()
    // Run it in a shell, because tmux would wake its direct child.
    let line = "'\(try Program.knead())' timer 'wait, hold 9m'; true"
    try await Window.open(["sh", "-c", line], in: home) { window in
      try await window.shows("when you are ready")
      try await window.press("Enter")
      try await window.shows("1 of 1  Hold", "space pause   !")
      let process = try home.player()
      #expect(kill(process, SIGSTOP) == 0)
      let before = try await entries(in: home)
      // Let time pass while the program is stopped.
      try await home.passTime(.milliseconds(2600))
      #expect(kill(process, SIGCONT) == 0)
      try await window.shows("space to resume")
      let after = try await entries(in: home)
      let position = try #require(after.first?.position) - (try #require(before.first?.position))
      #expect((0...1).contains(position), "\(position)")
    }
  }
}

extension Home {
  /// Lets some time pass, in a separate process.
  func passTime(_ time: Duration) async throws {
    let seconds = "\(time / .seconds(1))"
    _ = try await run(Program.command("sleep"), [seconds])
  }
}
