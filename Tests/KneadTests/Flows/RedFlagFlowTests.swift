import Testing

/// A red flag ends in advice by every route.
@Suite struct RedFlagFlowTests {
  /// Answers up to an emergency sign and ticks it, so that the advice appears at once.
  private func tick(_ window: Window) async throws {
    try await window.answer(until: "Numb or tingling between")
    try await window.press("Space")
    try await window.shows("[x] Numb or tingling")
    try await window.press("Enter")
    // A list that does not fit is answered only once all of it was shown.
    let shown = try await window.shows("the advice, or the rest of the list") {
      $0.contains("Please stop") || $0.contains("There is more below")
    }
    if !shown.contains("Please stop") { try await window.press("Enter") }
    try await expectAdvice(window)
  }

  /// Expects the advice to be shown, and no key to lead past it.
  private func expectAdvice(_ window: Window) async throws {
    let shown = try await window.shows("Please stop", "Call your local emergency number now")
    #expect(!shown.contains("begin"), "\(shown)")
    try await window.press("Enter", "Space", "b")
    // Once help appears, the keys before it have been handled.
    try await window.press("?")
    try await window.shows("Open or close this page.", "Esc close")
    try await window.press("Escape")
    try await window.shows("Please stop")
  }

  /// The same in a home in which the sign was ticked earlier.
  private func expectAdviceAgain(_ window: Window) async throws {
    try await window.answer(until: "Please stop")
    try await expectAdvice(window)
  }

  @Test("a ticked emergency sign ends in advice, and no route leads to the player")
  func everyRoute() async throws {
    let home = try Home()
    let file = try home.write(UserRoutine.text, to: "evening-glide.yaml")
    try await Window.knead(in: home) { window in
      try await window.shows("Gentle massage", "a few safety questions")
      try await window.press("c")
      try await tick(window)
      try await expectNoRoutines(window)
    }
    for routine in ["comfort-pause", "seated-low-back-glide", file] {
      try await Window.knead("play", routine, in: home) { try await expectAdviceAgain($0) }
    }
  }

  /// Expects home to offer nothing that could be played.
  private func expectNoRoutines(_ window: Window) async throws {
    try await window.press("q")
    let home = try await window.shows("Check in again", "q quit")
    #expect(!home.contains("Routines") && !home.contains("Again  "), "\(home)")
  }

  @Test("in an empty home, knead play asks first, for a shipped routine and for a file")
  func playAsksFirst() async throws {
    let home = try Home()
    let file = try home.write(UserRoutine.text, to: "evening-glide.yaml")
    for routine in ["comfort-pause", file] {
      try await Window.knead("play", routine, in: Home()) { try await tick($0) }
    }
  }

  @Test("advice to see someone soon leaves only slow breathing")
  func soon() async throws {
    let home = try await AnsweredHome.new()
    let strong = ["How bad is it now?": ["8", "Enter"]]
    try await Window.knead("check-in", in: home) { window in
      try await window.answer(until: "Please have it checked", strong)
      try await window.shows("Press b for slow breathing: Breathing pause")
      try await window.press("b")
      try await window.shows("Breathing pause", "Enter begin")
    }
    try await Window.knead("play", "seated-low-back-glide", in: home) { window in
      try await window.answer(until: "Please have it checked", strong)
    }
  }
}
