import Canvas
import Flow

/// The state of the help: the focused entry, the scrolled rows, and what is being looked for.
struct HelpDraft {
  var focus = 0
  var top = 0
  var search: Search?
}

/// The help over a page: its entries are found by typing and can be chosen.
extension Face {
  /// The sheet with the help for the current page.
  func helpSheet(_ flow: Flow, _ size: Size) -> Sheet {
    helpScreen(flow).sheet(width: Sheet.width(on: size))
  }

  private func helpScreen(_ flow: Flow) -> HelpScreen {
    HelpScreen(flow: flow, hints: explained(flow), search: help.search, style: style)
  }

  /// The keys of the screen beneath.
  private func explained(_ flow: Flow) -> [Hint] {
    if case .playing(let playing) = flow.route, !draft.player.isAdjusting {
      return PlayerKeys.hints(for: playing, bindings, stopQuestion: nil)
    }
    return screen(of: flow)?.hints(draft) ?? []
  }

  /// Moves in the help, types in it or closes it; returns the key of the entry that was chosen.
  mutating func choose(_ key: Key, _ flow: Flow, _ size: Size) -> Key? {
    if Search.type(key, in: &help.search) {
      (help.focus, help.top) = (0, 0)
      return nil
    }
    let sheet = helpSheet(flow, size)
    switch key {
    case .character("?"), .character("q"), .escape: showsHelp = false
    case .character("/"): help = HelpDraft(search: Search())
    case .enter: return helpScreen(flow).key(of: help.focus)
    case .click(let point):
      guard let item = sheet.item(at: point, size: size, focus: help.focus, top: help.top) else {
        return nil
      }
      return helpScreen(flow).key(of: item)
    default:
      _ = Self.move(&help.focus, &help.top, key, sheet, size, false)
    }
    return nil
  }
}
