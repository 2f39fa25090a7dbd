import Canvas
import Flow
import Pages
import Wording

/// The body of a page: beside its rows, where it can be turned, or on a small screen, where it does not
/// fit, alone in their place.
extension PageScreen {
  /// The picture of a page; `nil` if it has none, or its words are shown instead.
  func picture(_ page: Page, _ draft: Draft) -> Picture? {
    draft.page.showsText ? nil : look.picture(page, draft)
  }

  /// Whether the body stands alone in the place of the rows.
  func showsBody(_ draft: Draft) -> Bool {
    guard draft.turns > 0, draft.page.over == nil else { return false }
    return picture(page, draft).map { !draft.hasRoom(for: $0) } ?? false
  }

  /// Whether turning the body shows something else.
  func canTurn(_ draft: Draft) -> Bool {
    picture(shown(draft), draft).map { $0.canTurn || !draft.hasRoom(for: $0) } ?? false
  }

  /// Turns the body, or shows it where it does not fit beside the rows.
  func turn(_ draft: inout Draft) {
    guard canTurn(draft) else { return }
    draft.turn()
    if showsBody(draft) { draft.top = 0 }
  }

  /// All views of the body, one below the other.
  func bodySheet(_ draft: Draft) -> Sheet {
    let views = look.views(page, draft).map(\.rows)
    return Sheet(
      title: page.title, corner: page.corner, rows: Array(views.joined(separator: [.blank])),
      hints: bodyHints, isOver: true, progress: page.progress)
  }

  /// The keys while it stands alone. The way out for an emergency comes first, which every footer keeps.
  var bodyHints: [Hint] {
    urgent.map { Hint($0.sign, $0.label, $0.help) } + [
      .scroll, Hint(KeyWords.sign(of: "escape"), BodyWords.close),
    ]
  }

  private var urgent: [PageCommand] { page.commands.filter { $0.sign == "!" } }

  /// Whether a key leads back to the rows.
  func closesBody(_ key: Key) -> Bool {
    switch key {
    case .escape, .enter, .left, .backspace, .character("b"), .character("q"), .character("h"):
      true
    default: false
    }
  }

  func bodyEvent(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    if closesBody(key) {
      (draft.page.turned, draft.top) = (nil, 0)
    } else if let command = urgent.first(where: { key.name.map($0.keys.contains) == true }) {
      return carry(out: command, nil, page, &draft)
    }
    return nil
  }
}

extension PageCommand {
  /// Whether it turns the body.
  var turns: Bool { if case .face(.turn) = does { true } else { false } }
}
