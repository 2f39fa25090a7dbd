/// Reads values from bytes that `CompiledWriter` wrote.
///
/// Malformed bytes make it throw, never trap.
struct CompiledReader {
  private let bytes: CompiledBytes
  private let strings: CompiledStrings
  private(set) var offset: Int
  private var depth = 0

  /// The deepest nesting of values within values of the same type. No file can nest this deeply.
  private static let deepest = 200

  init(_ bytes: CompiledBytes, strings: CompiledStrings = .none, from offset: Int) {
    self.bytes = bytes
    self.strings = strings
    self.offset = offset
  }

  /// An error at the current offset.
  func error(_ problem: String) -> CompiledError {
    CompiledError(problem: problem, offset: offset)
  }

  private mutating func byte() throws(CompiledError) -> UInt {
    guard let byte = bytes[offset] else { throw error("the file ends too early") }
    offset += 1
    return UInt(byte)
  }

  /// Reads a number of variable length.
  mutating func count() throws(CompiledError) -> UInt {
    var number: UInt = 0
    for shift in stride(from: 0, to: UInt.bitWidth, by: 6) {
      let group = try byte()
      let part = (group & 63) << shift
      guard group < 128, part >> shift == group & 63 else { break }
      number |= part
      if group < 64 { return number }
    }
    throw error("expected a number")
  }

  /// Reads a number of fixed length.
  mutating func fixed() throws(CompiledError) -> Int {
    var number: UInt = 0
    for group in 0..<CompiledWriter.fixedLength {
      let part = try byte()
      guard part < 64 else { throw error("expected a number") }
      number |= part << (6 * group)
    }
    return Int(number)
  }

  /// Reads the number of values that follow. Each takes at least one byte, so there cannot be more
  /// values than bytes left.
  mutating func members() throws(CompiledError) -> Int {
    let count = try count()
    guard count <= UInt(bytes.count - offset) else { throw error("the list is too long") }
    return Int(count)
  }

  /// Reads a string by its number in the table.
  mutating func string() throws(CompiledError) -> String { try strings[count(), in: bytes] }

  /// Reads a value of the inferred type.
  mutating func read<Value: Compiled>() throws(CompiledError) -> Value {
    try Value.read(from: &self)
  }

  /// Reads the number of an enum case, for a type whose values can nest.
  mutating func enterCase() throws(CompiledError) -> UInt {
    depth += 1
    guard depth <= Self.deepest else { throw error("nested too deeply") }
    return try count()
  }

  /// Ends the case that `enterCase` began.
  mutating func leaveCase() { depth -= 1 }
}
