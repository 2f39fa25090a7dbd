import Canvas
import Coach

/// The keys of the player as the user has set them.
struct Bindings {
  private let own: [Settings.Action: String]

  init(_ keys: [Settings.Action: String]) { own = keys }

  /// The key that a pressed key stands for; `nil` where it means nothing any more. What hurts is always
  /// heard.
  func meaning(of key: Key) -> Key? {
    if key == .character("!") { return key }
    let pressed = own.first { Self.key($0.value) == key }
    if let action = pressed?.key { return Self.key(action.standardKey) }
    let lost = own.keys.contains { Self.key($0.standardKey) == key || $0.otherKeys.contains(key) }
    return lost ? nil : key
  }

  /// The key of an action as it is shown.
  func name(of action: Settings.Action) -> String { Self.label(own[action] ?? action.standardKey) }

  /// The key of an action in a sentence.
  func inWords(_ action: Settings.Action) -> String {
    let name = name(of: action)
    return name == "space" ? "the space bar" : name
  }

  /// Other keys that do the same, for the help; nothing where there are none.
  func also(_ action: Settings.Action, _ key: Character) -> String {
    meaning(of: .character(key)) == .character(key) && own[action] == nil ? " Also \(key)." : ""
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

extension Settings.Action {
  /// Other keys that do the same where the user has set none.
  fileprivate var otherKeys: [Key] {
    switch self {
    case .pause: [.character("p")]
    case .next: [.character("l"), .character("n")]
    case .back: [.character("h"), .character("b")]
    case .longer: [.character("=")]
    case .shorter: [.character("_")]
    case .stop: [.character("s")]
    case .hurts, .adjust, .restart, .release, .skipSide, .text: []
    }
  }
}
