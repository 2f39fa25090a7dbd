import Testing

/// Screen readers follow the hardware cursor, so it must rest on the focus marker in every view
/// with a focus, and be visible there; in a text field, where the typed text goes. tmux reports its
/// position.
@Suite struct CursorFlowTests {
  /// Waits until the focus is on a line with this text, and expects the visible cursor on the only
  /// `>`, which marks it, or in this column.
  private func focus(
    _ window: Window, on text: String, column: Int = 1, location: SourceLocation = #_sourceLocation
  ) async throws {
    var marked: [Int] = []
    try await window.shows("> \(text)", location) { shown in
      let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
      marked = lines.indices.filter { lines[$0].hasPrefix(" > ") }
      return marked.contains { lines[$0].contains(text) }
    }
    let row = try await window.fact("cursor_y")
    #expect(
      marked.map(String.init) == [row], "\(text)", sourceLocation: location)
    #expect(
      try await window.fact("cursor_x") == "\(column)", "\(text)", sourceLocation: location)
    #expect(try await window.fact("cursor_flag") == "1", "\(text)", sourceLocation: location)
  }

  @Test("the cursor follows the focus from the first page to the rating") func mainJob()
    async throws
  {
    let home = try Home()
    try await Window.knead(in: home) { window in
      try await focus(window, on: "Start")
      try await window.press("Down")
      try await focus(window, on: "Routines")
      try await window.press("Up", "Enter")
      try await window.shows("I have read the safety notes.")
      try await focus(window, on: "Yes")
      try await window.press("y")
      try await focus(window, on: "18 to 29")
      try await window.answer(until: "Today, or with this pain")
      try await focus(window, on: "[ ] Chest pain, tightness")
      try await window.press("Down")
      try await focus(window, on: "[ ] An ache in the arm")
      try await window.answer(until: "For you now")
      try await focus(window, on: " min")
    }
  }

  @Test("the cursor follows the focus in the player's menus and the rating") func player()
    async throws
  {
    let home = try await AnsweredHome.new()
    try await Window.knead("play", "comfort-pause", in: home) { window in
      try await window.answerAndBegin()
      // Beside the clock, it would only distract.
      #expect(try await window.fact("cursor_flag") == "0")
      try await window.press("a")
      try await focus(window, on: "Pressure from now on")
      try await window.press("Down")
      try await focus(window, on: "Length of later steps")
      try await window.press("Escape")
      try await window.shows("PAUSED", "space resume")
      try await window.press("!")
      try await focus(window, on: "Just too strong")
      try await window.press("Escape")
      try await window.shows("space resume")
    }
  }

  @Test("the cursor follows the focus in the lists opened from home") func lists() async throws {
    let home = try await AnsweredHome.new()
    try await Window.knead(in: home) { window in
      for (row, view) in [
        ("Check in", "Breathing pause"), ("Routines", "count up"), ("Timers", ""),
      ] {
        // Back from a page, the focus is where it was.
        try await focus(window, on: row)
        try await window.press("Down", "Enter")
        if view != "" {
          try await focus(window, on: view)
          try await window.press("Escape")
        }
      }
      // The progress chart has no focus, but the activities do.
      try await window.shows("What helps you")
      try await window.press("f")
      try await focus(window, on: "1", column: 6)
      try await window.press("Down")
      try await focus(window, on: " 0  1 ")
      try await window.press("Down")
      try await focus(window, on: "2", column: 6)
    }
  }

  @Test("a setting hides the cursor, which stays on the focus") func hidden() async throws {
    let home = try await AnsweredHome.new()
    try home.write("cursor: no\n", to: ".config/knead/config.yaml")
    try await Window.knead(in: home) { window in
      try await window.shows("Check in", "q quit")
      #expect(try await window.fact("cursor_flag") == "0")
      #expect(try await window.fact("cursor_x") == "1")
    }
  }
}
