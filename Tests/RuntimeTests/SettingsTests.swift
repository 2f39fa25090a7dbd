import Coach
import Formats
import Platform
import Runtime
import Testing

/// The user's settings: every key is read, and each mistake is reported with its position.
@Suite struct SettingsTests {
  private func read(_ text: String) throws -> Settings {
    try Settings(TextFile(name: "config.yaml", text: text))
  }

  private func mistakes(_ text: String) -> String {
    do {
      _ = try read(text)
      return ""
    } catch { return "\(error)" }
  }

  @Test("a file with only comments, or nothing, sets nothing")
  func nothing() throws {
    for text in ["", "\n\n", "# a comment\n", Settings.template] {
      #expect(try read(text) == Settings())
    }
  }

  @Test("every line of the template is valid as written, and gives the default")
  func template() throws {
    let lines = Settings.template.split(separator: "\n").filter { $0.hasPrefix("#") }
      .map { $0.dropFirst() }.filter { !$0.hasPrefix(" ") || $0.hasPrefix("  ") }
    let settings = try read(lines.joined(separator: "\n") + "\n")
    var expected = Settings()
    (expected.cues, expected.voice, expected.cueCommand) = (.full, "auto", "my-cue")
    (expected.ascii, expected.tools) = (true, [.tennisBall, .towel])
    let bound: [PlayerCommand] = [
      .togglePause, .next, .back, .release, .adjust, .longer, .shorter, .restart, .skipSide, .stop,
      .text,
    ]
    expected.keys = bound.reduce(into: [:]) { $0[$1] = $1.standardKey }
    let inFile = Setting.all.filter(\.isInFile).map(\.name)
    expected.origins = inFile.reduce(into: [:]) { $0[$1] = .file }
    #expect(settings == expected)
    #expect(Settings.template.contains("set -g allow-passthrough on\n"))
  }

  @Test("every key is read")
  func all() throws {
    let settings = try read(
      """
      cues: quiet
      voice: my-voice --slow
      cue-command: notify
      theme: high-contrast
      mouse: no
      ascii: yes
      still: yes
      digits: plain
      notify: osc777
      title: yes
      remind-pause: 45
      tools: [roller, cane]
      keys: {pause: f5, next: "n", hurts: "1"}
      """)
    #expect(settings.cues == .quiet && settings.voice == "my-voice --slow")
    #expect(settings.cueCommand == "notify" && settings.theme == .highContrast)
    #expect(!settings.mouse && settings.ascii == true && settings.still && settings.title)
    #expect(settings.digits == .plain && settings.notify == .osc777)
    #expect(settings.quietMinutes == 45)
    #expect(settings.tools == [.roller, .cane])
    #expect(settings.keys == [.togglePause: "f5", .next: "n", .hurts: "1"])
  }

  @Test(
    "a mistake is reported with its position and a suggestion",
    arguments: [
      (
        "cuess: full",
        "config.yaml:1:1: error: unknown key `cuess` in the settings: did you mean `cues`?"
      ),
      ("theme: monochrom", "1:8: error: `monochrom` is not a theme: did you mean `monochrome`?"),
      ("mouse: maybe", "1:8: error: write `yes` or `no` here"),
      ("cues: loud", "`loud` is not a cue level: use one of quiet, gentle, full"),
      ("tools: [hammer]", "`hammer` is not a tool"),
      ("keys: {paus: p}", "unknown key `paus` in `keys`: did you mean `pause`?"),
      ("keys: {pause: spcae}", "`spcae` is not a key: did you mean `space`?"),
      ("keys: {next: f13}", "`f13` is not a key: write one character, or one of space, "),
      ("keys: {next: pagedown}", "`pagedown` is not a key: did you mean `page-down`?"),
      ("keys: {pause: x}", "`x` is already the key for `skip-side`: choose a different key"),
      ("keys: {pause: f5, stop: f5}", "`f5` is already the key for `stop`"),
      ("keys: {next: \"?\"}", "`?` always opens help"),
      ("keys: {next: \"!\"}", "`!` always means that something hurts"),
      ("- a", "the settings must be written as `key: value` pairs"),
    ])
  func wrong(text: String, expected: String) {
    #expect(mistakes(text).contains(expected), "\(mistakes(text))")
  }

  @Test("two keys can be swapped")
  func swapped() throws {
    let settings = try read("keys: {next: left, back: right}")
    #expect(settings.keys == [.next: "left", .back: "right"])
  }

  @Test(
    "options override variables, variables the file, and the file the defaults"
  )
  func order() throws {
    let file = TextFile(name: "config.yaml", text: "cues: quiet\nvoice: mine\nstill: yes\n")
    let environment: Environment = ["KNEAD_CUES": "gentle", "KNEAD_STILL": "0"]
    let settings = try Settings(file, environment, ["cues": "full"])
    #expect(settings.cues == .full && settings.voice == "mine" && !settings.still)
    #expect(settings.mouse)
    #expect(settings.origins == ["cues": .option, "voice": .file, "still": .variable])
    #expect(try Settings(nil, [:], ["still": "yes", "plain": "yes"]).still)
    #expect(try Settings(nil, ["KNEAD_PLAIN": "whatever"]).plain)
    #expect(try !Settings(nil, ["KNEAD_PLAIN": "OFF"]).plain)
    #expect(try Settings(nil, ["KNEAD_ASCII": "1"]).ascii == true)
    #expect(try Settings(nil, ["KNEAD_ASCII": "0"]).ascii == false)
    #expect(try Settings(nil, [:]).ascii == nil)
  }

  @Test("an invalid variable is reported with the words it allows")
  func variable() {
    #expect(
      Settings.problem(in: ["KNEAD_CUES": "loud", "KNEAD_VOICE": "none"])
        == "KNEAD_CUES is loud: set it to quiet, gentle or full")
    #expect(Settings.problem(in: ["KNEAD_CUES": "quiet", "KNEAD_STILL": "maybe"]) == nil)
  }
}
