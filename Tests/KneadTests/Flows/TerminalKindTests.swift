import Testing

/// Terminals and locales of all kinds: the same words on each.
@Suite struct TerminalKindTests {
  /// Looks at home, at a page of the check-in and at the player.
  private func tour(
    _ environment: [String: String?], colours: Bool = false, _ look: (String) throws -> Void
  ) async throws {
    let home = try await AnsweredHome.new()
    try await Window.knead(in: home, environment: environment) { window in
      try await window.shows("Welcome", "browse all", "q quit")
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

  @Test("a locale that is not installed is no reason for blanks")
  func missingLocale() async throws {
    try await tour(["LANG": "xx_YY.UTF-8"]) { shown in
      #expect(shown.contains("────────"), "\(shown)")
    }
  }

  @Test(
    "who chose C or POSIX gets pure ASCII", arguments: [("LANG", "C"), ("LC_ALL", "POSIX")])
  func plainASCII(_ name: String, _ value: String) async throws {
    try await tour([name: value]) { shown in
      let strange = shown.unicodeScalars.filter { $0.value > 127 }
      #expect(strange.isEmpty, "\(strange)\n\(shown)")
      #expect(shown.contains("--------"), "\(shown)")
    }
  }

  @Test(
    "terminals of few abilities show every screen",
    arguments: ["vt100", "linux", "xterm", "screen-256color"])
  func oldTerminals(_ type: String) async throws {
    try await tour(["TERM": type]) { shown in
      let rules = shown.split(separator: "\n").filter { $0.allSatisfy { $0 == "─" } }
      #expect(rules.contains { $0.count == 80 }, "\(shown)")
    }
  }

  @Test("NO_COLOR is obeyed, and without it there is colour to take away")
  func noColor() async throws {
    // A colour is 30 to 49 or 90 to 107 in a control sequence; bold and dim are none.
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
    // Set to nothing it means nothing.
    coloured = 0
    try await tour(["NO_COLOR": ""], colours: true) { coloured += hasColour($0) ? 1 : 0 }
    #expect(coloured > 0)
  }
}
