import Text
import Canvas
import Coach
import Flow
import Pages

/// The keys of the screen below, and when to get help.
struct HelpScreen {
  let flow: Flow
  /// Whether the player is being adjusted.
  let isAdjusting: Bool
  let bindings: Bindings

  func sheet(width: Int) -> Sheet {
    var rows = (hints + [.help]).flatMap { hint in
      Row.wrapped(hint.help, width: width, first: (hint.key + " ").padded(to: 8))
    }
    if let texts = flow.library?.texts {
      let net = Page.safetyNet(texts)
      rows += [.blank] + PageRows(net, width: width).rows
    }
    return Sheet(
      title: "Help", rows: rows,
      hints: [Hint("Esc", "close", "Close this page."), Hint("↑↓", "scroll", "Scroll this page.")]
    )
  }

  private var hints: [Hint] {
    if case .playing(let playing) = flow.route {
      return isAdjusting
        ? AdjustScreen(playing: playing).sheet(width: 80, Draft()).hints
        : PlayerKeys.hints(for: playing, bindings)
    }
    if let page = flow.page { return Hint.all(page.commands) }
    return flow.screen(.unicode, .marks)?.sheet(width: 80, Draft()).hints ?? []
  }
}
