/// A piece of a file: text, a list or a map, and where it stands. Every scalar is kept as its text;
/// what it means is decided by whoever asks for it.
struct Value {
  /// What the piece is.
  enum Content {
    case text(String)
    case list([Value])
    case map([(key: Value, value: Value)])
  }

  let content: Content
  let place: Place
}
