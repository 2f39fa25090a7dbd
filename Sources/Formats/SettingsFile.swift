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

/// A settings file with every key and what it means, all commented out.
package let settingsTemplate = """
  # Settings for knead. Each line shows the default or an example. To change it, remove the #.
  # Options on the command line come first, then the environment, then this file.

  # Cue level: quiet, gentle or full. If unset, a routine may choose.
  #cues: full

  # The voice: auto, none, spd-say, espeak-ng, or a command that reads the words from its input.
  #voice: auto

  # A command to run at each cue. It gets KNEAD_EVENT and other variables.
  #cue-command: my-cue

  # Theme: standard, monochrome or high-contrast.
  #theme: standard

  # Use the mouse.
  #mouse: yes

  # Draw in plain ASCII, whatever the locale.
  #ascii: no

  # Move nothing but the clock.
  #still: no

  # The player's clock: large or plain.
  #digits: large

  # Send desktop notifications through the terminal: none, osc9, osc777 or osc99.
  # tmux needs this setting to pass them on: set -g allow-passthrough on
  #notify: none

  # Show the time left in the window title.
  #title: no

  # The tools you own. They are ticked for you when you are asked.
  #tools: [tennis-ball, towel]

  # Player keys: a character, or a word such as space, enter, right or f5.
  # ? always opens help, and ! always means that something hurts.
  #keys:
  \(keysTemplate)

  """

/// A line for each player key, except the one for "something hurts", which is best left alone.
private let keysTemplate = PlayerCommand.withKeys.filter { $0 != .hurts }
  .map { command in
    let key = command.standardKey ?? ""
    // The only one that YAML would take for something else.
    return "#  \(command.rawValue): \(key == "-" ? "\"-\"" : key)"
  }
  .joined(separator: "\n")
