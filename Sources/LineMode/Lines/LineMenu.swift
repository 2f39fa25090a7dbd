import Coach
import Flow

/// Things to choose from by their numbers.
struct LineMenu {
  let items: [(text: String, event: Flow.Event)]

  /// The items, each with its number.
  var lines: [String] { items.enumerated().map { "\($0 + 1). \($1.text)" } }

  /// The event of a number, if it is one of the menu.
  func event(_ words: [String]) -> LineFace.Typed? {
    guard words.count == 1, let number = Int(words[0]), items.indices.contains(number - 1) else {
      return nil
    }
    return .event(items[number - 1].event)
  }

  /// Which numbers there are, in words.
  var range: String { items.count == 1 ? "1" : "1 to \(items.count)" }
}
