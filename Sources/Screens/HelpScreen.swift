import Canvas
import Coach
import Flow

/// The keys of the screen below, and when to get help.
struct HelpScreen {
  let flow: Flow

  func sheet(width: Int) -> Sheet {
    var rows = (hints + [.help]).flatMap { hint in
      Row.wrapped(hint.help, width: width, first: hint.key.padded(to: 8))
    }
    if let texts = flow.library?.texts { rows += [.blank] + AdviceRows.safetyNet(texts, width) }
    return Sheet(
      title: "Help", rows: rows,
      hints: [Hint("Esc", "close", "Close this page."), Hint("↑↓", "scroll", "Scroll this page.")]
    )
  }

  private var hints: [Hint] {
    if case .playing = flow.place { return PlayerKeys.hints }
    return flow.screen(.unicode)?.sheet(width: 80, Draft()).hints ?? []
  }
}
