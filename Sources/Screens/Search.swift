import Canvas
import Text
import Wording

/// The words typed to find something in a list.
struct Search {
  private(set) var typed = ""

  /// The most characters that can be typed.
  private static let longest = 40

  /// Whether a text contains each of the words, in any order and case.
  func finds(_ text: String) -> Bool {
    let text = text.lowercased()
    return typed.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
  }

  /// The words above the list, and that nothing contains them if it is empty.
  func rows(isEmpty: Bool, width: Int) -> [Row] {
    [Row(text: "/ \(typed)_", role: .strong), .blank]
      + (isEmpty ? Row.wrapped(KeyWords.nothingFits(typed), width: width) : [])
  }

  /// Types in a search that has begun, or ends it; returns whether the key was used.
  static func type(_ key: Key, in search: inout Search?) -> Bool {
    guard search != nil else { return false }
    switch key {
    case .character, .paste, .backspace: search?.type(key)
    case .escape: search = nil
    default: return false
    }
    return true
  }

  private mutating func type(_ key: Key) { TextLine.type(key, &typed, longest: Self.longest) }
}
