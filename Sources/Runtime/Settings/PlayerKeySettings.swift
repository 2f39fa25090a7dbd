import Coach
import Formats
import Text
import Wording

/// The player's key bindings in the settings file; no key may have two commands.
enum PlayerKeySettings {
  /// The bindings in the map under a key of the file; `nil` if there is no such map.
  static func read(_ file: Fields, _ name: String) -> [PlayerCommand: String]? {
    guard let fields = file.fields(name, of: SettingWords.keysMap) else { return nil }
    var keys: [PlayerCommand: String] = [:]
    for command in PlayerCommand.withKeys {
      guard let key = fields.text(command.rawValue) else { continue }
      if let problem = problem(key, for: command) {
        fields.report(problem, at: command.rawValue)
      } else {
        keys[command] = key
      }
    }
    fields.finish()
    for command in PlayerCommand.withKeys {
      guard let key = keys[command] else { continue }
      let other = PlayerCommand.withKeys.first {
        $0 != command && (keys[$0] ?? $0.standardKey) == key
      }
      guard let other else { continue }
      fields.report(SettingWords.taken(key, by: other.rawValue), at: command.rawValue)
    }
    return keys
  }

  /// A template line for each player command except the one for reporting pain, whose key is best
  /// left alone.
  static let template =
    "\n"
    + PlayerCommand.withKeys.filter { $0 != .hurts }
    .map { command in
      let key = command.standardKey ?? ""
      // Only `-` would mean something else in YAML.
      return "  \(command.rawValue): \(key == "-" ? "\"-\"" : key)"
    }
    .joined(separator: "\n")

  /// The bindings on one line, in the order of the commands.
  static func text(_ keys: [PlayerCommand: String]) -> String {
    let pairs = PlayerCommand.withKeys.compactMap { command in
      keys[command].map { "\(command.rawValue): \($0)" }
    }
    return "{\(pairs.joined(separator: ", "))}"
  }

  private static let named =
    ["space", "enter", "tab", "backspace", "left", "right", "up", "down", "home", "end"]
    + ["page-up", "page-down"] + (1...12).map { "f\($0)" }

  /// The problem with a key; `nil` if it is valid.
  private static func problem(_ key: String, for command: PlayerCommand) -> String? {
    if key == "?" { return SettingWords.helpKey }
    if key == "!", command != .hurts { return SettingWords.hurtsKey }
    if key.count == 1, let scalar = key.unicodeScalars.first, scalar.value > 0x20,
      !scalar.isTerminalUnsafe
    {
      return nil
    }
    if named.contains(key) { return nil }
    // Suggest no numbered keys: f13 isn't a misspelt f1.
    let words = named.filter { !$0.contains(where: \.isNumber) }
    return SettingWords.notAKey(key, meant: nearest(to: key, among: words), among: named)
  }
}
