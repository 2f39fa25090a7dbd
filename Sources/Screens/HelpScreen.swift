import Canvas
import Coach
import Flow
import Pages
import Text
import Wording

/// The keys of the screen beneath, each of which can be chosen, and when to get help.
struct HelpScreen {
  let flow: Flow
  /// Whether the adjust sheet is open over the player.
  let isAdjusting: Bool
  let bindings: Bindings
  /// The words typed to find a key; `nil` if none are.
  let filter: String?

  func sheet(width: Int) -> Sheet {
    var rows = filter.map { [Row(text: "/ \($0)_", role: .strong), .blank] } ?? []
    let found = found
    if found.isEmpty, let filter {
      rows += Row.wrapped(KeyWords.nothingFits(filter), width: width)
    }
    rows += found.enumerated().flatMap { index, hint in
      var own = Row.wrapped(hint.help, width: width, item: index, first: hint.key.padded(to: 8))
      own[0].pieces = [Row.Piece(column: 0, text: hint.key, role: .key)]
      return own
    }
    if filter == nil, let texts = flow.library?.texts {
      rows += [.blank] + PageRows(Page.safetyNet(texts), width: width).rows
    }
    return Sheet(
      title: KeyWords.helpTitle, rows: rows,
      hints: [
        Hint(KeyWords.sign(of: "enter"), KeyWords.run), Hint("/", KeyWords.find), .move,
        Hint(KeyWords.sign(of: "escape"), KeyWords.closeHelp),
      ])
  }

  /// The key that an entry stands for; `nil` for those that are only described.
  func key(of index: Int) -> Key? {
    guard found.indices.contains(index) else { return nil }
    return found[index].pressed(at: 0)
  }

  /// The entries that contain each of the words typed.
  private var found: [Hint] {
    let words = (filter ?? "").lowercased().split(separator: " ")
    // The key that closes the help comes first, so that Enter alone does no harm.
    return ([.help] + hints).filter { hint in
      let text = "\(hint.key) \(hint.label) \(hint.help)".lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }

  private var hints: [Hint] {
    if case .playing(let playing) = flow.route {
      return isAdjusting ? AdjustScreen.hints : PlayerKeys.hints(for: playing, bindings)
    }
    return Hint.all(flow.page?.commands ?? [])
  }
}
