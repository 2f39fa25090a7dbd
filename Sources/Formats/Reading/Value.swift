/// A piece of a file: text, a list or a map, and where it stands. Every scalar is kept as its text;
/// what it means is decided by whoever asks for it.
struct Value {
  let content: Content
  let place: SourceLocation

  /// What the piece is.
  indirect enum Content {
    case text(String)
    case list([Value])
    case map([Pair])
  }

  /// The value of a key, where the piece is a map that has it.
  subscript(key: String) -> Value? {
    guard case .map(let pairs) = content else { return nil }
    return pairs.first { if case .text(key) = $0.key.content { true } else { false } }?.value
  }

  /// The members of a list; none where the piece is something else.
  var members: [Value] { if case .list(let values) = content { values } else { [] } }

  /// A key and its value.
  struct Pair {
    let key: Value
    let value: Value
  }
}
