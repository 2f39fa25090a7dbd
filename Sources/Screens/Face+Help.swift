import Canvas
import Flow

/// The state of the help: the focused entry, the scrolled rows, and the words typed to find a key.
struct HelpDraft {
  var focus = 0
  var top = 0
  var filter: String?
}

/// The help over a page: its entries are found by typing and can be chosen.
extension Face {
  /// The sheet with the help for the current page.
  func helpSheet(_ flow: Flow, _ size: Size) -> Sheet {
    helpScreen(flow).sheet(width: Sheet.width(on: size))
  }

  private func helpScreen(_ flow: Flow) -> HelpScreen {
    HelpScreen(
      flow: flow, isAdjusting: draft.player.isAdjusting, bindings: bindings, filter: help.filter)
  }

  /// Moves in the help, types in it or closes it; returns the key of the entry that was chosen.
  mutating func choose(_ key: Key, _ flow: Flow, _ size: Size) -> Key? {
    if type(key) { return nil }
    let sheet = helpSheet(flow, size)
    switch key {
    case .character("?"), .character("q"), .escape: showsHelp = false
    case .character("/"): help = HelpDraft(filter: "")
    case .enter: return helpScreen(flow).key(of: help.focus)
    case .click(let point):
      guard let item = sheet.item(at: point, size: size, focus: help.focus, top: help.top) else {
        return nil
      }
      return helpScreen(flow).key(of: item)
    default:
      var moved = draft
      (moved.focus, moved.top) = (help.focus, help.top)
      swap(&draft, &moved)
      _ = move(key, sheet, size, false)
      (help.focus, help.top) = (draft.focus, draft.top)
      swap(&draft, &moved)
    }
    return nil
  }

  /// Types words to find a key, if they are being typed; returns whether the key was used.
  private mutating func type(_ key: Key) -> Bool {
    guard var typed = help.filter else { return false }
    switch key {
    case .character, .paste, .backspace:
      TextLine.type(key, &typed, longest: 40)
      help = HelpDraft(filter: typed)
    case .escape: help = HelpDraft()
    default: return false
    }
    return true
  }
}
