import Canvas
import Flow

/// The keys that move the focus and scroll, on a page and in its help.
extension Face {
  /// Moves the focus of the page, or scrolls it.
  mutating func move(_ key: Key, _ sheet: Sheet, _ size: Size, _ typing: Bool) -> Bool {
    guard Self.move(&draft.focus, &draft.top, key, sheet, size, typing) else { return false }
    draft.isAtTop = false
    return true
  }

  /// Moves a focus, or scrolls if there is nothing to focus; returns whether the key was used.
  static func move(
    _ focus: inout Int, _ top: inout Int, _ key: Key, _ sheet: Sheet, _ size: Size, _ typing: Bool
  ) -> Bool {
    guard let step = step(key, size, typing) else { return false }
    // Beyond the first or last choice, scroll to show the rest of the page.
    let choices = isPage(key) ? sheet.page(from: focus, below: step > 0, size) : step
    let next = min(sheet.items - 1, max(0, focus + choices))
    let isHidden = sheet.hidesFocus(below: step > 0, size: size, focus: focus, top: top)
    if sheet.items > 0, next != focus, !isHidden {
      (focus, top) = (next, 0)
    } else {
      let tops = sheet.tops(on: size, focus: focus)
      top = min(tops.upperBound, max(tops.lowerBound, top + step))
    }
    return true
  }

  /// Whether a key only moves the focus or scrolls.
  static func moves(_ key: Key, _ isTyping: Bool) -> Bool {
    step(key, Size(width: 1, height: 1), isTyping) != nil
  }

  private static func isPage(_ key: Key) -> Bool { key == .pageUp || key == .pageDown }

  /// The choices or rows that a key moves by, downwards; `nil` if it does something else.
  private static func step(_ key: Key, _ size: Size, _ isTyping: Bool) -> Int? {
    switch key {
    case .up, .backTab: -1
    case .down, .tab: 1
    case .character("k") where !isTyping: -1
    case .character("j") where !isTyping: 1
    case .pageUp: -max(1, size.height / 2)
    case .pageDown: max(1, size.height / 2)
    case .home: -10_000
    case .end: 10_000
    case .scroll(let lines): lines
    default: nil
    }
  }
}
