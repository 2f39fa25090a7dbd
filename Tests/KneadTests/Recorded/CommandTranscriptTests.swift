import Testing

/// The output of commands that need no terminal, compared with the recorded transcripts.
@Suite struct CommandTranscriptTests {
  @Test(
    "output about the library and the system matches the transcript",
    arguments: [
      "list", "list --json", "show comfort-pause", "show comfort-pause --json",
      "show comfort-pause --timeline", "show deep-buttock-spot-on-a-chair",
      "show deep-buttock-spot-on-a-chair --json", "questions", "questions --json", "screening",
      "explain RF-CES-1", "explain RF-FX-5-FRESH", "explain CI-12-SPINE", "explain HELD-SOON",
      "explain JOURNAL-WORSE", "explain E4-PAIN-7", "config --template", "cues", "doctor",
      "doctor --json", "profile", "profile --json", "resume --list --json",
    ])
  func prints(_ command: String) async throws {
    let words = command.split(separator: " ").map(String.init)
    let text = try await Transcript.of(words, in: Home())
    Transcript.expect(
      text, "commands/" + words.map { $0.replacing("--", with: "") }.joined(separator: "-"))
  }

  @Test("the messages for mistakes match the transcript")
  func mistakes() async throws {
    let home = try Home()
    try home.write("id: Bad\ntitle: 3\nsteps:\n  - tim: 4\n", to: "bad.yaml")
    let commands = [
      "chekin", "journal exprt", "play nosuch", "play", "play comfort-pause --fit soon",
      "play comfort-pause --speed 0", "show comfort-paus", "explain RF-CES-99", "log",
      "log --pain 11", "log --pain 4 --region low-bak", "log --activity run",
      "progress --since yesterday", "progress --json --csv", "check-in --json",
      "check-in --answers nowhere.yaml", "timer 5x", "remind sometimes", "resume",
      "ctl pasue", "cues --cues FULL", "journal import nowhere.jsonl",
      "journal merge nowhere.sqlite", "lint \(home.path)/bad.yaml",
      "lint --format json \(home.path)/bad.yaml", "new Swim --technique swimming",
    ]
    var texts: [String] = []
    for command in commands {
      let words = command.split(separator: " ").map(String.init)
      texts.append(try await Transcript.of(words, in: home))
    }
    Transcript.expect(texts.joined(separator: "\n\n"), "commands/mistakes")
  }

  @Test(
    "the outcome of answers matches the transcript, as text and as JSON",
    arguments: [
      ("harmless", [:]), ("emergency", ["saddle-numbness": "yes"]),
      ("not-sure", ["foot-drop": "not-sure", "fever": "not-sure"]),
      ("pain", ["pain": "8"]), ("fresh", ["since": "first-days", "pain": "6"]),
      ("tools", ["tools": "[tennis-ball, cane]", "minutes": "15"]),
      ("missing", ["leg-giving-way": nil, "pain": nil]), ("no-consent", ["consent": "no"]),
    ] as [(String, [String: String?])])
  func checkIn(_ name: String, _ changes: [String: String?]) async throws {
    let home = try Home()
    let answers = try await HarmlessAnswers().yaml(changes)
    // With much ruled out, the text is long and the JSON even longer.
    let isWhole = ["harmless", "emergency", "missing"].contains(name)
    for (suffix, words) in [("", []), ("-json", ["--json"])] where suffix.isEmpty || isWhole {
      let text = try await Transcript.of(
        ["check-in", "--answers", "-"] + words, in: home, input: answers)
      Transcript.expect(text, "check-in/\(name)\(suffix)")
    }
  }
}
