import Canvas
import Coach
import Wording

/// The player's key bindings, including the user's own.
struct Bindings {
  private let own: [PlayerCommand: String]

  init(_ keys: [PlayerCommand: String]) { own = keys }

  /// Returns the command bound to a key, or `nil`. `!` always means that something hurts.
  func command(for key: Key) -> PlayerCommand? {
    if key == .character("!") { return .hurts }
    return own.first { Self.key($0.value) == key }?.key
      ?? PlayerCommand.allCases.first { own[$0] == nil && Self.usual($0, has: key) }
  }

  /// Whether a key no longer does anything because the user moved its command to another key.
  func hasLost(_ key: Key) -> Bool {
    command(for: key) == nil && PlayerCommand.allCases.contains { Self.usual($0, has: key) }
  }

  /// The display name of a command's key; empty if it has none.
  func name(of command: PlayerCommand) -> String {
    Self.label(own[command] ?? command.standardKey ?? "")
  }

  /// The name of a command's key for use in a sentence.
  func inWords(_ command: PlayerCommand) -> String {
    let name = name(of: command)
    return name == "space" ? KeyWords.spaceBar : name
  }

  /// The help text for the first alternative key of a command; `nil` if there is none.
  func also(_ command: PlayerCommand) -> String? {
    guard let other = command.otherKeys.first, self.command(for: Self.key(other)) == command,
      own[command] == nil
    else { return nil }
    return PlayerCommandWords.also(Self.label(other))
  }

  /// Whether a key is one of a command's default keys.
  private static func usual(_ command: PlayerCommand, has key: Key) -> Bool {
    ([command.standardKey].compactMap { $0 } + command.otherKeys).contains { Self.key($0) == key }
  }

  private static func label(_ key: String) -> String {
    switch key {
    case "right": "→"
    case "left": "←"
    case "up": "↑"
    case "down": "↓"
    case "enter": "Enter"
    default: key
    }
  }

  private static func key(_ name: String) -> Key {
    switch name {
    case "space": .character(" ")
    case "enter": .enter
    case "tab": .tab
    case "backspace": .backspace
    case "left": .left
    case "right": .right
    case "up": .up
    case "down": .down
    case "home": .home
    case "end": .end
    case "page-up": .pageUp
    case "page-down": .pageDown
    default:
      if name.count > 1, name.hasPrefix("f"), let number = Int(name.dropFirst()) {
        .function(number)
      } else {
        .character(name.first ?? " ")
      }
    }
  }
}
