import Coach
import Pages
import Wording

/// A key of a screen, with its text for the footer and the help.
struct Hint {
  let key: String
  /// One or two words for the footer.
  let label: String
  /// A sentence for the help.
  let help: String

  init(_ key: String, _ label: String, _ help: String) {
    self.key = key
    self.label = label
    self.help = help
  }

  init(_ key: String, _ text: KeyText) {
    self.init(key, text.label, text.help)
  }

  /// These hints as a terminal shows them that can draw in this style.
  static func shown(_ hints: [Hint], in style: DrawingStyle) -> [Hint] {
    guard style == .ascii else { return hints }
    return hints.map { Hint(KeyWords.inWords($0.key), $0.label, KeyWords.inWords($0.help)) }
  }

  static let move = Hint(KeyWords.upDown, KeyWords.move)
  static let scroll = Hint(KeyWords.upDown, KeyWords.scroll)
  static let back = Hint(KeyWords.sign(of: "escape"), KeyWords.back)
  /// The keys while words to find something are typed.
  static let searching = [
    Hint(KeyWords.sign(of: "enter"), KeyWords.open), move,
    Hint(KeyWords.sign(of: "escape"), KeyWords.clear),
  ]
  static let help = Hint("?", KeyWords.help)

  /// Returns the hints for a page's commands, merging neighbours with the same sign.
  static func all(_ commands: [PageCommand]) -> [Hint] {
    commands.reduce(into: []) { hints, command in
      guard !command.sign.isEmpty, hints.last?.key != command.sign else { return }
      hints.append(Hint(command.sign, command.label, command.help))
    }
  }
}
