import Glibc
import Testing

/// The practice timer.
@Suite struct TimerFlowTests {
  @Test("a timer asks nothing, plays its parts with their sides and rounds, and ends")
  func plays() async throws {
    let home = try Home()
    let words = "2x(hold 60s each side, rest 15s), stretch 30s"
    // The timer waits first, so that the test can keep up on a busy machine.
    try await Window.knead("timer", "wait, \(words)", in: home) { window in
      try await window.shows("Press Enter or the space bar when you are ready.")
      try await window.press("Enter", "p")
      try await window.shows("1 of 5  Hold", "LEFT", "Round 1 of 2")
      try await window.press("Right")
      try await window.shows("1 of 5  Hold", "RIGHT")
      try await window.press("Right", "Right")
      try await window.shows("3 of 5  Hold", "LEFT", "Round 2 of 2")
    }
    try await Window.knead("timer", words, "--speed", "60", in: home) { window in
      try await window.shows("Done: 5:00.", "Enter again")
      try await window.press("q")
      #expect(try await window.ends() == 0)
    }
    try await Window.knead(in: home) {
      try await $0.shows("How it works")
    }
  }

  @Test("an interrupted timer resumes without any question")
  func resumes() async throws {
    let home = try Home()
    try await Window.knead("timer", "wait, warm up 20s, hold 9m each side", in: home) { window in
      try await window.shows("when you are ready")
      try await window.press("Right", "Right")
      try await window.shows("2 of 2  Hold", "RIGHT")
      let process = try await window.process()
      #expect(kill(process, SIGKILL) == 0)
      _ = try await window.ends()
    }
    try await Window.knead("resume", in: home) { window in
      try await window.shows("2 of 2  Hold", "RIGHT", "when you are ready")
    }
  }

  @Test("a wait lasts until a key is pressed, and a hold until it is released")
  func waits() async throws {
    try await Window.knead("timer", "wait, hold 1s to 9m, rest 8m", in: Home()) { window in
      try await window.shows("Press Enter or the space bar when you are ready.", "Enter ready")
      try await window.press("Enter")
      try await window.shows("Enter released")
      let left = try await holds(within: .seconds(150)) {
        try await window.press("Enter")
        return try await window.text().contains("2 of 2")
      }
      #expect(left)
    }
  }

  @Test("the program has a single thread, even with a journal to read")
  func threads() async throws {
    let home = try Home()
    for _ in 1...2 {
      try await Window.knead("timer", "hold 9m", in: home) { window in
        try await window.shows("1 of 1  Hold")
        let process = try await window.process()
        #expect(try threadCount(of: process) == 1)
        try await window.press("q", "y")
        try await window.shows("Stopped after")
      }
    }
  }

  @Test("--up counts up until you stop it")
  func countsUp() async throws {
    try await Window.knead("timer", "--up", in: Home()) { window in
      try await window.shows("count up", "1 of 1  Running")
      try await window.press("q", "y")
      try await window.shows("Stopped after")
    }
  }

  @Test("a timer is written on its page, changed there, and found in the file")
  func written() async throws {
    let home = try Home()
    try await Window.knead(in: home) { window in
      try await window.press("Down", "Down", "Enter")
      try await window.shows("Press n to make your own.", "slow breathing")
      try await window.press("n")
      try await window.shows("New timer")
      try await window.press("-l", "2x(hold 40s, rest 5)")
      try await window.shows("a time needs a unit")
      try await window.press("BSpace")
      try await window.press("-l", "s)")
      try await window.shows("2 times: hold 0:40, rest 0:05", "1:30")
      try await window.press("Enter")
      try await window.type("Calf stretch")
      try await window.shows("> calf-stretch", "Yours")
      try await window.press("e")
      try await window.shows("Edit calf-stretch")
      try await window.press("Tab")
      try await window.type("2")
      try await window.shows("> calf-stretch2", "Yours")
    }
    let list = try await home.knead("timer", "--list")
    #expect(list.output.hasPrefix("calf-stretch2: 2x(hold 40s, rest 5s)\ncount-up: "))
  }

  @Test("timers can be saved under a name, listed, run and deleted, and mistakes name the column")
  func saved() async throws {
    let home = try Home()
    #expect(try await home.knead("timer", "3x(hold 45s, rest 15s)", "--save", "plank").status == 0)
    #expect(try await home.knead("timer", "hold 2m", "--save", "sit").status == 0)
    #expect(try await home.knead("timer", "hold 3m", "--save", "sit").status == 0)
    let list = try await home.knead("timer", "--list")
    #expect(list.output.hasPrefix("plank: 3x(hold 45s, rest 15s)\nsit: hold 3m\ncount-up: "))
    #expect(list.output.contains("tabata: 8x(work 20s, rest 10s)\n"))
    try await Window.knead("timer", "tabata", in: home) { window in
      try await window.shows("tabata", "1 of 16  Work")
    }
    try await Window.knead("timer", "plank", in: home) { window in
      try await window.shows("plank", "1 of 6")
    }
    #expect(try await home.knead("timer", "--delete", "plank").status == 0)
    let gone = try await home.knead("timer", "plank")
    #expect(gone.status == 66)
    #expect(gone.errors.contains("there is no timer plank"))
    let wrong = try await home.knead("timer", "3x(hold 90s, rest 1:30)")
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("column 19: a time needs units: write `1m30s`"))
    try home.write("sit: hold 3m\nodd: hold 5\n", to: ".config/knead/timers")
    let file = try await home.knead("timer", "odd")
    #expect(file.status == 65)
    #expect(file.errors.contains("timers:2:11:"))
  }
}
