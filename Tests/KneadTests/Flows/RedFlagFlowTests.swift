import Testing

/// A red flag ends in advice, by every road.
@Suite struct RedFlagFlowTests {
  /// Answers up to a sign of an emergency and ticks it: the advice comes at once.
  private func tick(_ window: Window) async throws {
    try await window.answer(until: "Wiping feels different")
    try await window.press("Space")
    try await window.shows("[x] Numb or tingling")
    try await window.press("Enter")
    try await expectAdvice(window)
  }

  /// The advice is shown, and no key leads past it.
  private func expectAdvice(_ window: Window) async throws {
    let shown = try await window.shows("Please stop", "Call your local emergency number now")
    #expect(!shown.contains("begin"), "\(shown)")
    try await window.press("Enter", "Space", "b")
    // Help answers after the keys before it were taken.
    try await window.press("?")
    try await window.shows("Open or close this page.", "Esc close")
    try await window.press("Escape")
    try await window.shows("Please stop")
  }

  /// As above, in a home where the sign was ticked before.
  private func expectAdviceAgain(_ window: Window) async throws {
    try await window.answer(until: "Please stop")
    try await expectAdvice(window)
  }

  @Test("a ticked emergency ends in advice, and the player is out of reach by every road")
  func everyRoad() async throws {
    let home = try Home()
    let file = try home.write(OwnRoutine.text, to: "evening-glide.yaml")
    try await Window.knead(in: home) { window in
      try await window.shows("Welcome.", "browse all")
      try await window.press("c")
      try await tick(window)
      for step in [0, 3, 7] { try await throughLibrary(window, step) }
    }
    for routine in ["comfort-pause", "seated-low-back-glide", file] {
      try await Window.knead("play", routine, in: home) { try await expectAdviceAgain($0) }
    }
  }

  /// By the list of routines: the one at a place in it.
  private func throughLibrary(_ window: Window, _ place: Int) async throws {
    try await window.press("q")
    try await window.shows("Check in", "Routines", "q quit")
    try await window.press("Down", "Enter")
    try await window.shows("Routines", "Enter choose", "q home")
    for _ in 0..<place { try await window.press("Down") }
    try await window.press("Enter")
    try await expectAdviceAgain(window)
  }

  @Test("in an empty home, knead play asks first, for a shipped routine and for a file")
  func playAsksFirst() async throws {
    let home = try Home()
    let file = try home.write(OwnRoutine.text, to: "evening-glide.yaml")
    for routine in ["comfort-pause", file] {
      try await Window.knead("play", routine, in: Home()) { try await tick($0) }
    }
  }

  @Test("advice to see someone soon leaves slow breathing and nothing else")
  func soon() async throws {
    let home = try await AnsweredHome.new()
    let strong = ["How much does it hurt now?": ["8"]]
    try await Window.knead("check-in", in: home) { window in
      try await window.answer(until: "Please have it checked", strong)
      try await window.shows("Press b for slow breathing: Comfort pause")
      try await window.press("b")
      try await window.shows("Comfort pause", "Enter begin")
    }
    try await Window.knead("play", "seated-low-back-glide", in: home) { window in
      try await window.answer(until: "Please have it checked", strong)
    }
  }
}
