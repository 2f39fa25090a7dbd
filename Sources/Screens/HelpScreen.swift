import Canvas
import Coach
import Flow
import Pages
import Text
import Wording

/// The keys of the screen beneath, each of which can be chosen, and when to get help.
struct HelpScreen {
  let flow: Flow
  /// The keys of the screen beneath.
  let hints: [Hint]
  /// What is being looked for; `nil` if nothing is.
  let search: Search?
  let style: DrawingStyle

  func sheet(width: Int) -> Sheet {
    let found = found
    var rows = search?.rows(isEmpty: found.isEmpty, width: width) ?? []
    rows += found.enumerated().flatMap { index, hint in
      var own = Row.wrapped(
        hint.help, width: width, item: index, first: hint.key.padded(to: style == .ascii ? 12 : 8))
      own[0].pieces = [Row.Piece(column: 0, text: hint.key, role: .key)]
      return own
    }
    if search == nil, let texts = flow.library?.texts {
      rows += [.blank] + PageRows(Page.safetyNet(texts), width: width).rows
    }
    return Sheet(
      title: KeyWords.helpTitle, rows: rows,
      hints: Hint.shown(
        [
          Hint(KeyWords.sign(of: "enter"), KeyWords.run), Hint("/", KeyWords.find), .move,
          Hint(KeyWords.sign(of: "escape"), KeyWords.closeHelp),
        ], in: style))
  }

  /// The key that an entry stands for; `nil` for those that are only described.
  func key(of index: Int) -> Key? {
    guard found.indices.contains(index) else { return nil }
    return found[index].pressed(at: 0)
  }

  /// The entries that are found, or all.
  private var found: [Hint] {
    let search = search ?? Search()
    // The key that closes the help comes first, so that Enter alone does no harm.
    return Hint.shown([.help] + hints, in: style).filter {
      search.finds("\($0.key) \($0.label) \($0.help)")
    }
  }
}
