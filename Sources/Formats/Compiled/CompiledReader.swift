/// Takes values from bytes that `CompiledWriter` wrote.
///
/// Whatever the bytes are, it throws and never traps.
struct CompiledReader {
  private let bytes: [UInt8]
  private let strings: CompiledStrings
  private(set) var offset: Int
  private var depth = 0

  /// How deep values may lie in values of their own type. A file cannot be nested so deeply.
  private static let deepest = 200

  init(_ bytes: [UInt8], strings: CompiledStrings = .none, from offset: Int) {
    self.bytes = bytes
    self.strings = strings
    self.offset = offset
  }

  /// What is thrown where something is wrong at this place.
  func error(_ problem: String) -> CompiledError {
    CompiledError(problem: problem, offset: offset)
  }

  private mutating func byte() throws(CompiledError) -> UInt {
    guard bytes.indices.contains(offset) else { throw error("the file ends too early") }
    defer { offset += 1 }
    return UInt(bytes[offset])
  }

  /// The next number that takes as many bytes as it needs.
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

  /// The next number of fixed length.
  mutating func fixed() throws(CompiledError) -> Int {
    var number: UInt = 0
    for group in 0..<CompiledWriter.fixedLength {
      let part = try byte()
      guard part < 64 else { throw error("expected a number") }
      number |= part << (6 * group)
    }
    return Int(number)
  }

  /// How many values follow. Each takes a byte or more, so there cannot be more than bytes are left.
  mutating func members() throws(CompiledError) -> Int {
    let count = try count()
    guard count <= UInt(bytes.count - offset) else { throw error("the list is too long") }
    return Int(count)
  }

  /// The string whose number comes next.
  mutating func string() throws(CompiledError) -> String { try strings[count(), in: bytes] }

  /// The next value, of the type that is wanted.
  mutating func read<Value: Compiled>() throws(CompiledError) -> Value {
    try Value.read(from: &self)
  }

  /// The number of the case that comes next, of a type whose values may lie in each other.
  mutating func enterCase() throws(CompiledError) -> UInt {
    depth += 1
    guard depth <= Self.deepest else { throw error("nested too deeply") }
    return try count()
  }

  /// Ends what `enterCase` began.
  mutating func leaveCase() { depth -= 1 }
}
