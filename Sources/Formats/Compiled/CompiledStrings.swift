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
  init(in bytes: [UInt8], from offset: Int) throws(CompiledError) {
    var reader = CompiledReader(bytes, from: offset)
    count = try reader.fixed()
    ends = reader.offset
    text = ends + count * CompiledWriter.fixedLength
    guard text <= bytes.count else { throw reader.error("the file ends too early") }
  }

  /// The string with a number.
  subscript(number: UInt, in bytes: [UInt8]) -> String {
    get throws(CompiledError) {
      guard number < UInt(count) else {
        throw CompiledError(problem: "there is no string \(number)", offset: ends)
      }
      let place = ends + Int(number) * CompiledWriter.fixedLength
      let start = try number == 0 ? text : end(at: place - CompiledWriter.fixedLength, in: bytes)
      let end = try end(at: place, in: bytes)
      guard start <= end, end <= bytes.count,
        let string = String(validating: bytes[start..<end], as: UTF8.self)
      else { throw CompiledError(problem: "expected a string", offset: place) }
      return string
    }
  }

  private func end(at offset: Int, in bytes: [UInt8]) throws(CompiledError) -> Int {
    var reader = CompiledReader(bytes, from: offset)
    return text + (try reader.fixed())
  }
}
