import Coach
import Formats
import Testing

/// The user's settings: every key, and what is wrong with one, at its place.
@Suite struct SettingsTests {
  private func read(_ text: String) throws -> Settings {
    try readSettings(text, file: "config.yaml")
  }

  private func mistakes(_ text: String) -> String {
    do {
      _ = try readSettings(text, file: "config.yaml")
      return ""
    } catch { return error.description }
  }

  @Test("a file of comments, or none of it, sets nothing")
  func nothing() throws {
    for text in ["", "\n\n", "# a comment\n", settingsTemplate] {
      #expect(try read(text) == Settings())
    }
  }

  @Test("every line of the template can be taken as it stands, and is what is so without it")
  func template() throws {
    let lines = settingsTemplate.split(separator: "\n").filter { $0.hasPrefix("#") }
      .map { $0.dropFirst() }.filter { !$0.hasPrefix(" ") || $0.hasPrefix("  ") }
    let settings = try read(lines.joined(separator: "\n") + "\n")
    var expected = Settings()
    (expected.cues, expected.voice, expected.cueCommand) = (.full, "auto", "my-cue")
    expected.tools = [.tennisBall, .towel]
    let bound: [PlayerCommand] = [
      .togglePause, .next, .back, .release, .adjust, .longer, .shorter, .restart, .skipSide, .stop,
      .text,
    ]
    expected.keys = bound.reduce(into: [:]) { $0[$1] = $1.standardKey }
    #expect(settings == expected)
    #expect(settingsTemplate.contains("set -g allow-passthrough on\n"))
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
      tools: [roller, cane]
      keys: {pause: f5, next: "n", hurts: "1"}
      """)
    #expect(settings.cues == .quiet && settings.voice == "my-voice --slow")
    #expect(settings.cueCommand == "notify" && settings.theme == .highContrast)
    #expect(!settings.mouse && settings.ascii && settings.still && settings.title)
    #expect(settings.digits == .plain && settings.notify == .osc777)
    #expect(settings.tools == [.roller, .cane])
    #expect(settings.keys == [.togglePause: "f5", .next: "n", .hurts: "1"])
  }

  @Test(
    "a mistake is told at its place, with what was meant",
    arguments: [
      (
        "cuess: full",
        "config.yaml:1:1: error: unknown key `cuess` in the settings: did you mean `cues`?"
      ),
      ("theme: monochrom", "1:8: error: `monochrom` is not a theme: did you mean `monochrome`?"),
      ("mouse: maybe", "1:8: error: write `yes` or `no` here"),
      ("cues: loud", "`loud` is not a cue profile: use one of quiet, gentle, full"),
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

  @Test("two may change places")
  func swapped() throws {
    let settings = try read("keys: {next: left, back: right}")
    #expect(settings.keys == [.next: "left", .back: "right"])
  }
}
