import Foundation
import Testing

/// A session without a screen: through a pipe, on a plain terminal, and as JSON events.
@Suite struct LineFlowTests {
  @Test("piped lines play a routine to its end and rate it, and the output has no escapes")
  func pipe() async throws {
    let home = try await AnsweredHome.new()
    // Shortly after a check-in, a session asks one page.
    let lines = ["none", "begin", "3 warm", "q"]
    let outcome = try await home.talk(
      "play", "desk-shoulders-and-arms", "--speed", "9", "--plain", lines: lines)
    #expect(outcome.status == 0, "\(outcome.errors)\n\(outcome.output)")
    for text in ["Get ready. First:", "Halfway.", "Finished. Well done.", "Saved."] {
      #expect(outcome.output.contains(text), "\(text) in\n\(outcome.output)")
    }
    #expect(!outcome.output.contains("\u{1B}") && !outcome.output.contains("\n3\n2\n1\n"))
    let export = try await home.knead("journal", "export")
    #expect(
      export.output.contains("\"pain_after\":3") && export.output.contains("\"note\":\"warm\""))
  }

  @Test("in a pipe, an early rating waits, and urgent commands do not wait behind it")
  func earlyRating() async throws {
    let home = try await AnsweredHome.new()
    let lines = ["none", "begin"]
    for last in ["hurts", "pause"] {
      let outcome = try await home.talk(
        "play", "desk-shoulders-and-arms", "--plain", lines: lines + ["3 warm\nstatus\n\(last)"])
      // The session is paused, so the rating has no effect, and the end of the input ends it.
      #expect(outcome.status == 0 && outcome.output.hasSuffix("knead resume\n"), "\(outcome)")
      #expect(outcome.output.contains("aused"), "\(outcome.output)")
    }
    let answers = try await home.write(HarmlessAnswers().yaml(), to: "answers.yaml")
    let events = try await home.knead(
      "play", "comfort-pause", "--json", "--answers", answers,
      input: "rate 3\nhurt nonsense\nhurt\nhurts\n")
    #expect(events.status == 0 && events.output.contains("\"event\":\"hurting\""))
    for text in ["no symptom nonsense", "nothing to rate yet", "knead resume", "\"mind\":["] {
      #expect(events.output.contains(text), "\(text) in\n\(events.output)")
    }
    let missing = try await home.knead("play", "comfort-pause", "--json")
    #expect(missing.status == 65 && missing.errors.contains("  then-chest: "))
  }

  @Test("lines that were there before a page of signs never answer it")
  func typedAhead() async throws {
    let lines =
      ["yes", "2", "1", "1", "3", "1", "1", "4"] + Array(repeating: "none", count: 40)
    let piped = try await Home().knead(
      "check-in", "--plain", input: lines.joined(separator: "\n") + "\n")
    #expect(piped.status == 0)
    #expect(piped.output.contains("We left out what was typed before you could read this page."))
    #expect(!piped.output.contains("1 of "), "\(piped.output)")
    try await Window.knead("check-in", "--plain", in: Home()) { window in
      try await window.shows("I have read the safety notes.")
      try await window.burst(["yes", "2", "1", "none", "none"])
      let shown = try await window.shows("We left out what was typed before you could read")
      #expect(shown.contains("How old are you?"))
      for (line, next) in [
        ("2", "Are you pregnant?"), ("1", "24. Knee, right"), ("none", "How bad is it now?"),
        ("0", "1. Chest pain, tightness or pressure"),
      ] {
        try await window.type(line)
        try await window.shows(next)
      }
      try await window.burst(["none", "q"])
      #expect(try await window.ends() == 0)
    }
  }

  @Test("an ambiguous answer is rejected")
  func oneAnswer() async throws {
    let outcome = try await Home().talk(
      "check-in", "--plain",
      lines: ["yes", "3,4", "2?", "2"])
    for text in [
      "“3,4” isn't valid here.", "“2?” isn't valid here.",
    ] {
      #expect(outcome.output.contains(text), "\(outcome.output)")
    }
  }

  @Test("at the end of the input, a waiting session is kept for later, and knead says so")
  func endOfInput() async throws {
    let home = try Home()
    let outcome = try await home.knead("timer", "wait, hold 60s", "--plain")
    #expect(outcome.status == 0 && outcome.output.hasSuffix("knead resume\n"), "\(outcome.output)")
    let list = try await home.knead("resume", "--list")
    #expect(list.output.contains("Practice"))
  }

  @Test("KNEAD_PLAIN gives line mode on a terminal, with help and a message for invalid input")
  func terminal() async throws {
    let home = try Home()
    try await Window.knead(in: home, environment: ["KNEAD_PLAIN": "1"]) { window in
      try await window.shows("knead is in line mode.", "1. Start")
      try await window.type("?")
      try await window.shows("again: show this page again.", "chest pain")
      try await window.type("7")
      try await window.shows("“7” isn't valid here.")
      try await window.type("1")
      try await window.shows("I have read the safety notes.", "yes or no?")
      try await window.type("q")
      #expect(try await window.ends() == 0)
    }
    try await Window.knead("timer", "hold 9m", "--plain", in: home) { window in
      try await window.shows("Playing")
      try await window.type("pause")
      try await window.shows("Paused. Press Enter to resume.")
      try await window.type("")
      try await window.shows("Resumed.")
      try await window.type("q")
      #expect(try await window.ends() == 0)
    }
  }

  @Test("play --json prints events, accepts commands, and saves the rating")
  func events() async throws {
    struct Event: Decodable {
      let event: String
      let version: Int?
      let cue: String?
      let say: String?
    }
    let home = try await AnsweredHome.new()
    let file = try await home.write(HarmlessAnswers().yaml(), to: "answers.yaml")
    let outcome = try await home.knead(
      "play", "comfort-pause", "--json", "--answers", file, "--speed", "9",
      input: "next\nnonsense\nstatus\nrate 3 fine\n")
    #expect(outcome.status == 0 && outcome.errors == "", "\(outcome.errors)")
    let events = try outcome.output.split(separator: "\n").map {
      try JSONDecoder().decode(Event.self, from: Data($0.utf8))
    }
    #expect(events.first?.event == "start" && events.first?.version == 1)
    #expect(events.last?.event == "end")
    let kinds = Set(events.map(\.event))
    #expect(kinds == ["start", "cue", "state", "notice", "end"])
    #expect(events.compactMap(\.cue).last == "done")
    let export = try await home.knead("journal", "export")
    #expect(export.output.contains("\"note\":\"fine\""))

    let missing = try await home.knead("play", "comfort-pause", "--json")
    #expect(missing.status == 65 && missing.errors.contains("still need an answer"))
    let danger = try await home.write(
      HarmlessAnswers().yaml(["chest-pain": "yes"]), to: "danger.yaml")
    let refused = try await home.knead("play", "comfort-pause", "--json", "--answers", danger)
    #expect(refused.status == 69 && refused.output.contains("\"event\":\"refused\""))
    #expect(refused.output.contains("\"advice\":\"emergency\""))
  }

  @Test("doctor checks everything, as text and as JSON, and config reports mistakes")
  func doctor() async throws {
    struct Check: Decodable {
      let name: String
      let isOK: Bool
    }
    let home = try Home()
    let text = try await home.knead("doctor")
    #expect(text.status == 0 && text.output.contains("There is no journal yet."))
    let json = try await home.knead("doctor", "--json")
    let findings = try JSONDecoder().decode([Check].self, from: Data(json.output.utf8))
    let names = Set(findings.map(\.name))
    #expect(names.isSuperset(of: ["terminal", "locale", "journal", "library", "voice", "data"]))
    let template = try await home.knead("config", "--template")
    try home.write(template.output, to: ".config/knead/config.yaml")
    #expect(try await home.knead("config").output.hasSuffix(": no errors found\n"))
    try home.write("tehme: standard\n", to: ".config/knead/config.yaml")
    for words in [["config"], ["home"]] {
      let wrong = try await home.run(Program.knead(), words)
      #expect(wrong.status == 65 && wrong.errors.contains("did you mean `theme`?"), "\(words)")
    }
    let warned = try await home.knead("doctor")
    #expect(warned.output.contains("warning  "))
    let strange = try await home.knead("doctor", environment: ["TERM": "strange-9"])
    #expect(strange.output.contains("does not know the terminal type strange-9"))
  }
}
