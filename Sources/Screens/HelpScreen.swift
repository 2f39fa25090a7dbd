import Text
import Canvas
import Coach
import Flow
import Pages
import Wording

/// The keys of the screen beneath, and when to get help.
struct HelpScreen {
  let flow: Flow
  /// Whether the adjust sheet is open over the player.
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
      title: KeyWords.helpTitle, rows: rows,
      hints: [Hint(KeyWords.sign(of: "escape"), KeyWords.closeHelp), .scroll]
    )
  }

  private var hints: [Hint] {
    if case .playing(let playing) = flow.route {
      return isAdjusting ? AdjustScreen.hints : PlayerKeys.hints(for: playing, bindings)
    }
    return Hint.all(flow.page?.commands ?? [])
  }
}
