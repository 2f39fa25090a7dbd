import Canvas
import Wording

extension Key {
  /// The key's name in commands; `nil` if no command uses it.
  var name: String? {
    switch self {
    case .character(" "): "space"
    case .character(let character): String(character)
    case .enter: "enter"
    case .escape: "escape"
    case .backspace: "backspace"
    case .tab: "tab"
    case .left: "left"
    case .right: "right"
    case .paste, .delete, .backTab, .up, .down, .pageUp, .pageDown, .home, .end, .function,
      .click, .scroll:
      nil
    }
  }
}

extension Key {
  /// The keys with a sign of their own in the footer.
  private static let signs: [(sign: String, key: Key)] =
    [
      ("enter", Key.enter), ("escape", .escape), ("tab", .tab), ("left", .left), ("right", .right),
      ("up", .up), ("down", .down),
    ].map { (KeyWords.sign(of: $0), $1) } + [("space", .character(" "))]

  /// The key with a sign of its own, or its word in ASCII; `nil` if there is none.
  static func named(_ text: String) -> Key? {
    signs.first { $0.sign == text || KeyWords.inWords($0.sign) == text }?.key
  }
}
