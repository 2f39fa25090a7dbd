import Testing

/// The main job as a user does it, from an empty home to a saved session.
@Suite struct MainJobTests {
  @Test("a first run leads through questions and a whole routine to a rating that home shows")
  func mainJob() async throws {
    let home = try Home()
    try await Window.knead(in: home) { window in
      try await window.shows(
        "Gentle massage for a sore back", "How it works")
      try await window.press("Enter")
      let pages = try await window.answer(until: "For you now")
      #expect(pages.first?.contains("I have read the safety notes.") == true)
      #expect(pages.contains { $0.contains("Leaking pee") })
      try await window.shows("why", "but", "4 of 10")
      try await window.press("Enter")
      let title = try await preview(window)
      try await window.press("Enter")
      try await window.skipToEnd()
      try await window.shows("How is your pain now?", "It was 4 out of 10 before.", title)
      try await window.press("2", "Tab")
      try await window.type("softer now")
      try await window.shows(
        "Welcome back.", "Today", title, "pain 4 to 2", "1 session so far")
      try await window.press("q")
      #expect(try await window.ends() == 0)
    }
    try await Window.knead(in: home) { window in
      try await window.shows("Welcome back.", "pain 4 to 2", "1 session so far")
    }
    try await playsAgain(home)
  }

  /// Within half an hour, `knead play` asks on one page what is new since the check-in.
  private func playsAgain(_ home: Home) async throws {
    try await Window.knead("play", "comfort-pause", in: home) { window in
      let pages = try await window.answer(until: "Enter begin")
      #expect(pages.count == 1 && pages[0].contains("Anything new since your check-in?"))
      try await window.press("Enter")
      try await window.skipToEnd()
      try await window.shows("How is your pain now?", "Comfort pause")
      try await window.press("4", "Enter")
      try await window.shows("Comfort pause, 0 s, pain 4 to 4.", "2 sessions so far")
    }
  }

  /// The title of the previewed routine.
  private func preview(_ window: Window) async throws -> String {
    let shown = try await window.shows("Enter begin", "Steps")
    let line = try #require(shown.split(separator: "\n").first)
    // The minutes are in the corner, far to the right.
    return try #require(line.dropFirst().split(separator: "   ").first).description
  }

  @Test("a check-in started by hand asks about emergencies each time, and the rest once")
  func asksEmergenciesAgain() async throws {
    try await Window.knead("check-in", in: AnsweredHome.new()) { window in
      let pages = try await window.answer(until: "For you now")
      for words in ["Numb between the legs", "Chest pain, trouble breathing", "How bad is it now?"]
      {
        #expect(pages.contains { $0.contains(words) }, "\(words)")
      }
      for words in ["I have read the safety notes", "How old are you?", "Are you pregnant?"] {
        #expect(!pages.contains { $0.contains(words) }, "\(words)")
      }
    }
  }

  @Test("nothing is played without agreement to the safety notes")
  func noConsent() async throws {
    try await Window.knead("play", "comfort-pause", in: Home()) { window in
      try await window.answer(
        until: "We can't start without your agreement.", ["I have read the safety notes.": ["n"]])
      try await window.shows("Start", "q quit")
    }
  }
}
