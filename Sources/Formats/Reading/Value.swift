/// A node of a file (text, a list or a map) with its location. Every scalar is kept as text; the
/// code that reads it decides its type.
struct Value {
  let content: Content
  let place: SourceLocation

  /// The content of the node.
  indirect enum Content {
    case text(String)
    case list([Value])
    case map([Pair])
  }

  /// The value of a key, if the node is a map that has it.
  subscript(key: String) -> Value? {
    guard case .map(let pairs) = content else { return nil }
    return pairs.first { if case .text(key) = $0.key.content { true } else { false } }?.value
  }

  /// The members of a list; empty for any other node.
  var members: [Value] { if case .list(let values) = content { values } else { [] } }

  /// A key and its value.
  struct Pair {
    let key: Value
    let value: Value
  }
}
