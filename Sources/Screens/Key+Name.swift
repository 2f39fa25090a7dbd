import Canvas

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
