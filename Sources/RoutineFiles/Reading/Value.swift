/// A piece of a file: text, a list or a map, and where it stands. Every scalar is kept as its text;
/// what it means is decided by whoever asks for it.
struct Value {
  let content: Content
  let place: Place

  /// What the piece is.
  indirect enum Content {
    case text(String)
    case list([Value])
    case map([Pair])
  }

  /// A key and its value.
  struct Pair {
    let key: Value
    let value: Value
  }
}
