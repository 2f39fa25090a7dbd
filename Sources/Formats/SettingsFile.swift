import Text
package import Coach

/// Reads the user's settings from the text of `config.yaml`.
package func readSettings(_ text: String, file name: String) throws(Diagnostics) -> Settings {
  let decoder = Decoder(file: name)
  // A file of comments alone sets nothing.
  guard
    text.split(separator: "\n").contains(where: { line in
      line.first { $0 != " " }.map { $0 != "#" } ?? false
    })
  else { return Settings() }
  let root = try parseYAML(text, file: name)
  return try decoder.finish(SettingsReader(decoder: decoder).settings(root))
}

private struct SettingsReader {
  let decoder: Decoder

  func settings(_ root: Value) -> Settings? {
    guard let fields = decoder.fields(root, of: "the settings") else { return nil }
    var settings = Settings()
    settings.cues = fields.optional("cues").flatMap { decoder.word($0, "cue profile") }
    settings.voice = fields.optional("voice").flatMap(decoder.text)
    settings.cueCommand = fields.optional("cue-command").flatMap(decoder.text)
    fields.optional("theme").flatMap { decoder.word($0, "theme") }.map { settings.theme = $0 }
    fields.optional("mouse").flatMap(decoder.flag).map { settings.mouse = $0 }
    fields.optional("ascii").flatMap(decoder.flag).map { settings.ascii = $0 }
    fields.optional("still").flatMap(decoder.flag).map { settings.still = $0 }
    fields.optional("digits").flatMap { decoder.word($0, "kind of digits") }.map {
      settings.digits = $0
    }
    fields.optional("notify").flatMap { decoder.word($0, "way to notify") }.map {
      settings.notify = $0
    }
    fields.optional("title").flatMap(decoder.flag).map { settings.title = $0 }
    settings.tools = fields.optional("tools").flatMap { decoder.words($0, "tool") }
    if let keys = fields.optional("keys") { settings.keys = self.keys(keys) }
    fields.finish()
    return settings
  }

  /// The keys of the player, each for one thing alone.
  private func keys(_ value: Value) -> [PlayerCommand: String] {
    guard let fields = decoder.fields(value, of: "`keys`") else { return [:] }
    var keys: [PlayerCommand: String] = [:]
    for action in PlayerCommand.withKeys {
      guard let value = fields.optional(action.rawValue), let key = decoder.text(value) else {
        continue
      }
      if let problem = Self.problem(key, for: action) {
        decoder.report(problem, at: value.place)
      } else {
        keys[action] = key
      }
    }
    fields.finish()
    for action in PlayerCommand.withKeys {
      guard let key = keys[action] else { continue }
      let other = PlayerCommand.withKeys.first {
        $0 != action && (keys[$0] ?? $0.standardKey) == key
      }
      guard let other else { continue }
      decoder.report(
        "`\(key)` is already the key for `\(other.rawValue)`: choose a different key, or change the "
          + "key for `\(other.rawValue)`", at: fields.place(of: action.rawValue))
    }
    return keys
  }

  private static let named =
    ["space", "enter", "tab", "backspace", "left", "right", "up", "down", "home", "end"]
    + ["page-up", "page-down"] + (1...12).map { "f\($0)" }

  /// What is wrong with a key; `nil` where nothing is.
  private static func problem(_ key: String, for action: PlayerCommand) -> String? {
    if key == "?" { return "`?` always opens help: choose a different key" }
    if key == "!", action != .hurts {
      return "`!` always means that something hurts: choose a different key"
    }
    if key.count == 1, let scalar = key.unicodeScalars.first, scalar.value > 0x20,
      !scalar.isTerminalUnsafe
    {
      return nil
    }
    if named.contains(key) { return nil }
    // A number is not misspelt: f13 does not mean f1.
    let words = named.filter { !$0.contains(where: \.isNumber) }
    let hint = nearest(to: key, among: words).map { "did you mean `\($0)`?" }
    return "`\(key)` is not a key: "
      + (hint ?? "write one character, or one of \(named.joined(separator: ", "))")
  }
}

/// A file of settings with each key and what it means, all of them commented out.
package let settingsTemplate = """
  # Settings of knead. Each line is what is so without it: take the # away to change it.
  # What is said on the command line comes first, then the environment, then this file.

  # Cue level: quiet, gentle or full. Without it a routine may choose.
  #cues: full

  # Who speaks: auto, none, spd-say, espeak-ng, or a command that gets the words as its input.
  #voice: auto

  # A command for each cue, with KNEAD_EVENT and the like in its environment.
  #cue-command: my-cue

  # The look: standard, monochrome or high-contrast.
  #theme: standard

  # Whether the mouse is used.
  #mouse: yes

  # Plain ASCII, whatever the locale says.
  #ascii: no

  # Move nothing but the clock.
  #still: no

  # The clock of the player: large or plain.
  #digits: large

  # Tell the desktop what changes, in one of the ways that terminals have: none, osc9, osc777, osc99.
  # tmux lets them through only with its own setting: set -g allow-passthrough on
  #notify: none

  # The time left in the title of the window.
  #title: no

  # The tools you own, marked beforehand when they are asked for.
  #tools: [tennis-ball, towel]

  # Keys of the player: a character, or a word such as space, enter, right, f5.
  # ? is always help, and ! always works when something hurts.
  #keys:
  \(keysTemplate)

  """

/// A line for each key of the player. The one for what hurts is best left alone.
private let keysTemplate = PlayerCommand.withKeys.filter { $0 != .hurts }
  .map { command in
    let key = command.standardKey ?? ""
    // The only one that YAML would take for something else.
    return "#  \(command.rawValue): \(key == "-" ? "\"-\"" : key)"
  }
  .joined(separator: "\n")
