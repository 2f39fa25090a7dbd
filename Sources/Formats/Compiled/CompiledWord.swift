/// A value spelled as one word, so that it can be a set member or a dictionary key. Words are
/// written into the string table.
protocol CompiledWord: Compiled, Hashable {
  /// The word for this value.
  var word: String { get }
  /// The value for a word, or `nil` if there is none.
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
