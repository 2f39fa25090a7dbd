package import Flow
import Wording

/// Something that can be done on a page: its keys, its words, and what is said of it.
package struct PageCommand: Sendable {
  /// What a command does.
  package enum Action: Sendable {
    /// An event of the application.
    case event(Flow.Event)
    /// A change of what the face alone keeps.
    case face(FaceAction)
    /// A page that lies over this one, and changes nothing.
    case page(Page)
  }

  /// The names of its keys; none where only lines have it.
  package let keys: [String]
  /// How the footer shows its key. Commands that follow each other with one sign are shown as one.
  package let sign: String
  /// The words that can be typed, in small letters; none where only a screen has it.
  package let words: [String]
  /// A word or two for the footer.
  package let label: String
  /// A sentence for the help.
  package let help: String
  package let does: Action
  /// Whether the prompt names it; the help names all.
  package internal(set) var isPrompted: Bool
  /// Whether an empty line does it too.
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
  static let move = PageCommand(KeyWords.move, sign: KeyWords.upDown, .face(.move))
  static let scroll = PageCommand(KeyWords.scroll, sign: KeyWords.upDown, .face(.move))

  /// What is in focus is chosen.
  static func choose(_ text: KeyText, keys: [String] = ["enter", "right", "l"]) -> PageCommand {
    PageCommand(text, keys: keys, .face(.choose))
  }

  /// Back to the first screen, by all the keys that lead back where nothing else does.
  static func home(
    _ text: KeyText = KeyWords.home, keys: [String] = ["q", "escape", "left", "h"],
    words: [String] = ["home"]
  ) -> PageCommand {
    PageCommand(text, keys: keys, words: words, .event(.home))
  }
}
