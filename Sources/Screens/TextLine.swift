import Text
import Canvas
import Coach
import Flow

/// A single-line text field.
enum TextLine {
  /// Applies a key to the text, keeping it to at most `longest` characters.
  static func type(_ key: Key, _ text: inout String, longest: Int) {
    switch key {
    case .character(let character) where TextWidth.columns(character) > 0:
      text.append(character)
    case .paste(let pasted):
      text += pasted.map { $0.isNewline ? " " : $0 }.filter { TextWidth.columns($0) > 0 }
    case .backspace: text = String(text.dropLast())
    default: break
    }
    text = String(text.prefix(longest))
  }
}
