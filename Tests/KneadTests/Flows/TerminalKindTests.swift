import Testing

/// All kinds of terminals and locales show the same words.
@Suite struct TerminalKindTests {
  /// Visits home, a page of the check-in and the player.
  private func tour(
    _ environment: [String: String?], colours: Bool = false, _ look: (String) throws -> Void
  ) async throws {
    let home = try await AnsweredHome.new()
    try await Window.knead(in: home, environment: environment) { window in
      try await window.shows("Welcome back", "how is it now", "q quit")
      try look(try await window.text(colours: colours))
    }
    try await Window.knead(
      "play", "comfort-pause", in: home, environment: environment
    ) { window in
      try await window.shows("Check-in", "? help")
      try look(try await window.text(colours: colours))
      try await window.answerAndBegin()
      try look(try await window.text(colours: colours))
    }
  }

  @Test("without any locale, text is UTF-8")
  func noLocale() async throws {
    try await tour(["LANG": nil]) { shown in
      #expect(shown.contains("────────"), "\(shown)")
    }
  }

  @Test("a locale that is not installed does not leave blanks")
  func missingLocale() async throws {
    try await tour(["LANG": "xx_YY.UTF-8"]) { shown in
      #expect(shown.contains("────────"), "\(shown)")
    }
  }

  @Test(
    "the C and POSIX locales get pure ASCII", arguments: [("LANG", "C"), ("LC_ALL", "POSIX")])
  func plainASCII(_ name: String, _ value: String) async throws {
    try await tour([name: value]) { shown in
      let strange = shown.unicodeScalars.filter { $0.value > 127 }
      #expect(strange.isEmpty, "\(strange)\n\(shown)")
      #expect(shown.contains("--------"), "\(shown)")
    }
  }

  @Test(
    "terminals with few capabilities show every screen",
    arguments: [("vt100", "-"), ("linux", "-"), ("xterm", "─"), ("screen-256color", "─")])
  func oldTerminals(_ type: String, rule: Character) async throws {
    try await tour(["TERM": type]) { shown in
      let rules = shown.split(separator: "\n").filter { $0.allSatisfy { $0 == rule } }
      #expect(rules.contains { $0.count == 80 }, "\(shown)")
    }
  }

  @Test("KNEAD_ASCII and --ascii give ASCII, or keep the drawings that a console lacks")
  func wish() async throws {
    let home = try await AnsweredHome.new()
    for (arguments, environment, rule) in [
      ([], ["KNEAD_ASCII": "1"], "--------"), (["--ascii"], [:], "--------"),
      (["--no-ascii"], ["TERM": "linux"], "────────"),
      (["--no-ascii"], ["KNEAD_ASCII": "1"], "────────"),
    ] as [([String], [String: String], String)] {
      try await Window.open(
        [Program.knead(), "home"] + arguments, in: home, environment: environment
      ) { window in
        try await window.shows("Welcome back", "q quit", rule)
      }
    }
  }

  @Test("a light background gets the light theme, unless the user has chosen one")
  func lightBackground() async throws {
    let home = try await AnsweredHome.new()
    let (blue, cyan) = ("\u{1B}[34m", "\u{1B}[36m")
    for (theme, accent, other) in [(nil, blue, cyan), ("standard", cyan, blue)] {
      if let theme { try home.write("theme: \(theme)\n", to: ".config/knead/config.yaml") }
      try await Window.knead(in: home, environment: ["COLORFGBG": "0;15"]) { window in
        try await window.shows("Welcome back", "q quit")
        let shown = try await window.text(colours: true)
        #expect(shown.contains(accent) && !shown.contains(other), "\(shown)")
      }
    }
  }

  @Test("NO_COLOR removes the colours that are there without it")
  func noColor() async throws {
    // A colour is 30 to 49 or 90 to 107 in a control sequence. Bold and dim don't count.
    func hasColour(_ shown: String) -> Bool {
      shown.matches(of: /\u{1B}\[([0-9;]*)m/).contains { match in
        match.1.split(separator: ";").compactMap { Int($0) }.contains {
          (30...38).contains($0) || (40...48).contains($0) || (90...107).contains($0)
        }
      }
    }
    var coloured = 0
    try await tour([:], colours: true) { coloured += hasColour($0) ? 1 : 0 }
    #expect(coloured > 0)
    try await tour(["NO_COLOR": "1"], colours: true) { shown in
      #expect(!hasColour(shown), "\(shown)")
    }
    // An empty value has no effect.
    coloured = 0
    try await tour(["NO_COLOR": ""], colours: true) { coloured += hasColour($0) ? 1 : 0 }
    #expect(coloured > 0)
  }
}
