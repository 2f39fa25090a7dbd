import Testing

/// How commands fail: one message on standard error, a status for the kind of failure, and no data.
@Suite struct FailureTests {
  @Test("for an unknown routine, the nearest one is suggested, with exit status 66")
  func unknownRoutine() async throws {
    for arguments in [["show", "comfort-puse"], ["play", "comfort-puse"]] {
      let home = try Home()
      let outcome = try await home.run(Program.knead(), arguments)
      #expect(outcome.errors.contains("did you mean comfort-pause?"), "\(arguments)")
      #expect(outcome.output == "", "\(arguments)")
      #expect(outcome.status == 66, "\(arguments)")
    }
  }

  @Test("for a routine unlike any other, the command that lists them is suggested")
  func strangeRoutine() async throws {
    let outcome = try await Home().knead("show", "zzzzzzzzzzzz")
    #expect(outcome.errors.contains("`knead list`") && outcome.output == "")
    #expect(outcome.status == 66)
  }

  @Test("a bad file is reported with file, line and column, and exit status 65")
  func badFile() async throws {
    let home = try Home()
    let file = try home.write(UserRoutine.text.replacing("40s", with: "1:30"), to: "bad.yaml")
    let line =
      UserRoutine.text.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { !$0.contains("40s") }.count + 1
    for command in ["show", "play"] {
      let outcome = try await home.knead(command, file)
      #expect(outcome.errors.contains("\(file):\(line):11: "), "\(outcome.errors)")
      #expect(outcome.output == "" && outcome.status == 65, "\(command) \(outcome.status)")
    }
  }

  @Test(
    "a speed that is not a number from 1 to 600 is a usage error, with exit status 64",
    arguments: ["0", "601", "-1", "fast", "1.5"])
  func speed(_ speed: String) async throws {
    let outcome = try await Home().knead("play", "comfort-pause", "--speed=\(speed)")
    #expect(outcome.status == 64 && outcome.output == "")
    #expect(outcome.errors.contains("speed"))
  }

  @Test("an unknown word or option is a usage error, with exit status 64")
  func unknownWords() async throws {
    for arguments in [["nonsense"], ["--nonsense"], ["list", "--nonsense"], ["show"]] {
      let home = try Home()
      let outcome = try await home.run(Program.knead(), arguments)
      #expect(outcome.status == 64 && outcome.output == "", "\(arguments)")
      #expect(!outcome.errors.isEmpty, "\(arguments)")
    }
  }

  @Test("without a terminal, knead runs in line mode to the end of the input")
  func noTerminal() async throws {
    for (arguments, says) in [
      ([], "1. Start"), (["home"], "1. Start"),
      (["check-in"], "I have read the safety notes."),
      (["play", "comfort-pause"], "I have read the safety notes."),
    ] {
      let home = try Home()
      let outcome = try await home.run(
        Program.knead(), arguments, environment: ["TERM": "xterm-256color"])
      #expect(outcome.status == 0 && outcome.errors == "", "\(arguments)")
      #expect(outcome.output.hasPrefix("knead is in line mode. Type ? for help"))
      #expect(outcome.output.contains(says), "\(outcome.output)")
      #expect(outcome.output.hasSuffix("The input has ended.\n"))
    }
  }

  @Test("on a terminal that can't show screens, knead says so and runs in line mode")
  func badTerminals() async throws {
    let cases: [(type: String?, says: String)] = [
      ("knead-nonsense", "does not know the terminal type knead-nonsense"), ("dumb", ""), (nil, ""),
    ]
    for (type, says) in cases {
      let home = try Home()
      let line = "'\(try Program.knead())' 2>errors.txt; echo status $?; read line"
      try await Window.open(["sh", "-c", line], in: home, environment: ["TERM": type]) {
        try await $0.shows("knead is in line mode.", "1. Start")
        try await $0.type("q")
        try await $0.shows("status 0")
        let errors = try home.read("errors.txt")
        #expect(says.isEmpty ? errors.isEmpty : errors.contains(says), "\(errors)")
      }
    }
  }
}
