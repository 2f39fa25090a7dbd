package import Flow
import Wording

/// A command on a page: its keys, its words and its descriptions.
package struct PageCommand: Sendable {
  /// The effect of a command.
  package enum Action: Sendable {
    /// Sends an event to the application.
    case event(Flow.Event)
    /// Changes state that only the interface keeps.
    case face(FaceAction)
    /// Shows a page over this one, changing nothing.
    case page(Page)
  }

  /// The names of its keys; empty if only line mode has the command.
  package let keys: [String]
  /// The key as shown in the footer. Neighbouring commands with the same sign are shown as one.
  package let sign: String
  /// The words to type, in lower case; empty if only a screen has the command.
  package let words: [String]
  /// One or two words for the footer.
  package let label: String
  /// A sentence for the help.
  package let help: String
  package let does: Action
  /// Whether the prompt lists it; the help lists all commands.
  package internal(set) var isPrompted: Bool
  /// Whether an empty line also gives the command.
  package let takesEmptyLine: Bool

  init(
    _ text: KeyText, keys: [String] = [], sign: String? = nil, words: [String] = [],
    _ does: Action, isPrompted: Bool = true, takesEmptyLine: Bool = false
  ) {
    self.keys = keys
    self.sign = sign ?? keys.first.map(KeyWords.sign) ?? ""
    self.words = words
    label = text.label
    help = text.help
    self.does = does
    self.isPrompted = isPrompted
    self.takesEmptyLine = takesEmptyLine
  }
}

extension PageCommand {
  /// Whether it only goes back, or leaves the page without an answer.
  package var goesBack: Bool {
    switch does {
    case .event(.back), .event(.home), .event(.leave), .face(.close): true
    case .event, .face, .page: false
    }
  }
}

extension PageCommand {
  static let move = PageCommand(KeyWords.move, sign: KeyWords.upDown, .face(.move))
  static let find = PageCommand(KeyWords.find, sign: "/", .face(.find))
  static let turn = PageCommand(BodyWords.turn, keys: ["b"], .face(.turn))
  static let scroll = PageCommand(KeyWords.scroll, sign: KeyWords.upDown, .face(.move))

  /// Chooses the focused item.
  static func choose(_ text: KeyText, keys: [String] = ["enter", "right", "l"]) -> PageCommand {
    PageCommand(text, keys: keys, .face(.choose))
  }

  /// Returns to the home page, by all the keys that go back if nothing else does.
  static func home(
    _ text: KeyText = KeyWords.home, keys: [String] = ["q", "escape", "left", "h"],
    words: [String] = ["home"]
  ) -> PageCommand {
    PageCommand(text, keys: keys, words: words, .event(.home))
  }
}
