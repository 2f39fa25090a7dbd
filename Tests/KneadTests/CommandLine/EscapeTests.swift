import Foundation
import Testing

/// Whatever the input, output that doesn't go to a terminal contains no control characters: neither
/// an escape nor its eight-bit equivalent, which some terminals accept.
@Suite struct EscapeTests {
  /// Clears the screen and sets a title, in seven bits and in eight.
  private static let hostile = "\u{1B}[2J\u{1B}]0;x\u{07}\u{9B}31m\u{202E}\u{7F}x"

  /// Expects only text and line feeds on both streams; `what` names the source of the output.
  private func isClean(_ outcome: Outcome, _ what: String) {
    let bad = (outcome.output + outcome.errors).unicodeScalars.filter {
      $0 != "\n" && ($0.properties.generalCategory == .control || $0 == "\u{202E}")
    }
    #expect(bad.isEmpty, "\(what): \(bad.map { String($0.value, radix: 16) })")
  }

  @Test("no routine in the library emits control characters when shown or played")
  func library() async throws {
    let home = try await AnsweredHome.new()
    let answers = try await home.write(HarmlessAnswers().yaml(), to: "answers.yaml")
    var played = 0
    for routine in try await routines(home.knead("list", "--json")) {
      isClean(try await home.knead("show", routine.id), "show \(routine.id)")
      let lines = try await home.talk(
        "play", routine.id, "--plain",
        lines: ["none", "none", "none", "none", "none", "none", "4"])
      isClean(lines, "\(routine.id) --plain")
      let events = try await home.knead(
        "play", routine.id, "--json", "--answers", answers, input: "status\nquit\n")
      isClean(events, "\(routine.id) --json")
      played += events.status == 0 ? 1 : 0
    }
    #expect(played > 20)
  }

  @Test("no command that only prints emits control characters, as text or as JSON")
  func commands() async throws {
    let home = try await AnsweredHome.new()
    for words in [
      "", "home", "check-in", "resume --list", "list", "list --json", "questions",
      "questions --json", "explain", "screening", "lint", "figures", "cues", "profile",
      "profile --json", "progress --text", "progress --json", "progress --csv", "log", "report",
      "journal export", "config", "config --template", "doctor", "doctor --json", "remind",
      "timer --list", "help", "play --help",
    ] {
      let outcome = try await home.run(
        Program.knead(), words.split(separator: " ").map(String.init))
      isClean(outcome, words)
    }
  }

  @Test(
    "a hostile argument comes out clean, wherever one is accepted",
    arguments: [
      [], ["help"], ["show"], ["play"], ["play", "--plain"], ["lint"], ["timer"], ["remind"],
      ["list", "--routines"], ["progress", "--since"], ["journal", "import"], ["journal", "merge"],
      ["journal", "backup"], ["journal"], ["ctl"], ["explain"], ["check-in", "--answers"],
      ["play", "comfort-pause", "--speed"], ["play", "comfort-pause", "--cues"],
      ["timer", "hold 1s", "--plain", "--voice"], ["play", "comfort-pause", "--json", "--answers"],
      ["new"], ["format"], ["figures"], ["config"], ["cues"], ["report", "--output"],
    ])
  func words(_ command: [String]) async throws {
    let home = try Home()
    // Some of these would write a file, but must not.
    let writes = [["journal", "backup"], ["report", "--output"]].contains(command)
    for word in [Self.hostile, "--" + Self.hostile, "no/\(Self.hostile).yaml"]
    where !writes || word.hasPrefix("no/") {
      isClean(try await home.run(Program.knead(), command + [word]), "\(command)")
    }
  }

  @Test("hostile file names and fields come out clean")
  func files() async throws {
    let home = try Home()
    let escaped = #""\e[2J\u009b31m\a""#
    let routine = try home.write(
      """
      id: comfort\(escaped)
      title: \(escaped)
      \(escaped): \(escaped)
      steps: [{title: \(escaped), technique: \(escaped)}]
      """, to: "a\(Self.hostile)/b\(Self.hostile).yaml")
    for words in [["show"], ["show", "--json"], ["play", "--plain"], ["lint"], ["format"]] {
      isClean(try await home.run(Program.knead(), words + [routine]), "\(words)")
    }
    isClean(
      try await home.knead("list", "--routines", (routine as NSString).deletingLastPathComponent),
      "list")
    try home.write("\(escaped): \(escaped)\n", to: ".config/knead/config.yaml")
    for words in [["config"], ["doctor"], ["doctor", "--json"], ["home", "--plain"]] {
      isClean(try await home.run(Program.knead(), words), "\(words)")
    }
    try home.write("theme: \(escaped)\n", to: ".config/knead/config.yaml")
    isClean(try await home.knead("config"), "config")
    for text in ["\(escaped): yes\n", "chest-pain: \(escaped)\n", "\u{1B}"] {
      let answers = try home.write(text, to: "answers.yaml")
      isClean(try await home.knead("check-in", "--answers", answers), text)
    }
    let lines = #"{"knead":"\u001b[2J","version":3}"# + "\n" + Self.hostile
    let file = try home.write(lines, to: "journal.jsonl")
    isClean(try await home.knead("journal", "import", file), "import")
  }

  @Test("a hostile environment comes out clean")
  func environment() async throws {
    let home = try Home()
    for name in [
      "TERM", "LANG", "LC_ALL", "HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME",
      "XDG_RUNTIME_DIR", "SSH_CONNECTION", "TMUX", "STY", "KNEAD_CUES", "KNEAD_VOICE", "PATH",
      "KNEAD_CUE_COMMAND",
    ] {
      for command in [["doctor"], ["doctor", "--json"], ["home"]] {
        let outcome = try await home.run(
          Program.knead(), command, environment: [name: home.path + "/" + Self.hostile])
        isClean(outcome, "\(name) \(command)")
      }
    }
  }

  @Test("a hostile note comes out clean from the journal")
  func note() async throws {
    let home = try await AnsweredHome.new()
    let lines = ["none", "none", "none", "none", "none", "none", "4", "begin", "3 \(Self.hostile)"]
    let played = try await home.talk(
      "play", "desk-shoulders-and-arms", "--speed", "9", "--plain", lines: lines)
    isClean(played, "play")
    for words in ["log", "progress --text", "progress --json", "report", "journal export"] {
      let outcome = try await home.run(
        Program.knead(), words.split(separator: " ").map(String.init))
      isClean(outcome, words)
    }
  }
}
