/// A value that is one word, and so can be in a set or be a key: it is written into the table of
/// strings.
protocol CompiledWord: Compiled, Hashable {
  /// The word that stands for it.
  var word: String { get }
  /// What a word stands for, if it does for anything.
  init?(word: String)
}

extension CompiledWord {
  func write(to writer: inout CompiledWriter) { writer.write(string: word) }

  static func read(from reader: inout CompiledReader) throws(CompiledError) -> Self {
    let word = try reader.string()
    guard let value = Self(word: word) else { throw reader.error("unknown word `\(word)`") }
    return value
  }
}

extension CompiledWord where Self: RawRepresentable<String> {
  var word: String { rawValue }
  init?(word: String) { self.init(rawValue: word) }
}
