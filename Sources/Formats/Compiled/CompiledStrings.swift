/// The string table in compiled bytes; each string is decoded on demand.
struct CompiledStrings: Sendable {
  private let count: Int
  /// The offset of the list of string ends.
  private let ends: Int
  /// The offset of the first string's text.
  private let text: Int

  /// An empty table.
  static let none = CompiledStrings(count: 0, ends: 0, text: 0)

  private init(count: Int, ends: Int, text: Int) {
    self.count = count
    self.ends = ends
    self.text = text
  }

  /// The table at an offset.
  init(in bytes: CompiledBytes, from offset: Int) throws(CompiledError) {
    var reader = CompiledReader(bytes, from: offset)
    count = try reader.fixed()
    ends = reader.offset
    text = ends + count * CompiledWriter.fixedLength
    guard text <= bytes.count else { throw reader.error("the file ends too early") }
  }

  /// The string with a number.
  subscript(number: UInt, in bytes: CompiledBytes) -> String {
    get throws(CompiledError) {
      guard number < UInt(count) else {
        throw CompiledError(problem: "there is no string \(number)", offset: ends)
      }
      let place = ends + Int(number) * CompiledWriter.fixedLength
      let start = number == 0 ? 0 : bytes.fixed(at: place - CompiledWriter.fixedLength)
      guard let start, let end = bytes.fixed(at: place),
        let string = bytes.text(from: text + start, to: text + end)
      else { throw CompiledError(problem: "expected a string", offset: place) }
      return string
    }
  }
}
