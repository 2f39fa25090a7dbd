import Canvas
import Coach
import Wording

/// The keys of the player as the user has set them.
struct Bindings {
  private let own: [PlayerCommand: String]

  init(_ keys: [PlayerCommand: String]) { own = keys }

  /// The command of a pressed key; `nil` where it has none. What hurts is always heard.
  func command(for key: Key) -> PlayerCommand? {
    if key == .character("!") { return .hurts }
    return own.first { Self.key($0.value) == key }?.key
      ?? PlayerCommand.allCases.first { own[$0] == nil && Self.usual($0, has: key) }
  }

  /// Whether a key means nothing any more: what it did has a key of the user's own.
  func hasLost(_ key: Key) -> Bool {
    command(for: key) == nil && PlayerCommand.allCases.contains { Self.usual($0, has: key) }
  }

  /// The key of a command as it is shown; empty where it has none.
  func name(of command: PlayerCommand) -> String {
    Self.label(own[command] ?? command.standardKey ?? "")
  }

  /// The key of a command in a sentence.
  func inWords(_ command: PlayerCommand) -> String {
    let name = name(of: command)
    return name == "space" ? KeyWords.spaceBar : name
  }

  /// What the help says of the first other key that does the same; `nil` where there is none.
  func also(_ command: PlayerCommand) -> String? {
    guard let other = command.otherKeys.first, self.command(for: Self.key(other)) == command,
      own[command] == nil
    else { return nil }
    return PlayerCommandWords.also(Self.label(other))
  }

  /// Whether a key is one that a command has where the user has set none.
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
