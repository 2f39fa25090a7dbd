/// What compiled bytes begin with: what they are, in which version, a sum over all that follows it, and
/// where each part begins.
enum CompiledHeader {
  /// The number goes up with each change of the form; other versions are refused.
  private static let magic = Array("knead library 1\n".utf8)
  private static let index = magic.count + 2 * CompiledWriter.fixedLength

  /// Writes a header that is still without its sum and its offsets.
  static func begin(_ writer: inout CompiledWriter) {
    writer.write(bytes: magic)
    for _ in 0..<(2 + CompiledPart.allCases.count) { writer.write(fixed: 0) }
  }

  /// Notes that a part begins here.
  static func start(_ part: CompiledPart, in writer: inout CompiledWriter) {
    writer.replace(
      fixed: writer.bytes.count, at: index + part.rawValue * CompiledWriter.fixedLength)
  }

  /// The bytes with the sum that they should have.
  static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    var writer = CompiledWriter()
    writer.write(bytes: magic)
    for half in halves(ofSumOver: bytes) { writer.write(fixed: half) }
    return writer.bytes + bytes.dropFirst(index)
  }

  /// Throws where the bytes are no compiled library, of another version, or not as they were written.
  static func check(_ bytes: [UInt8]) throws(CompiledError) {
    guard bytes.starts(with: magic) else {
      throw CompiledError(problem: "this library was built for a different version", offset: 0)
    }
    var reader = CompiledReader(bytes, from: magic.count)
    let halves = [try reader.fixed(), try reader.fixed()]
    guard halves == Self.halves(ofSumOver: bytes) else {
      throw reader.error("the checksum is wrong")
    }
  }

  /// Where a part begins.
  static func offset(of part: CompiledPart, in bytes: [UInt8]) throws(CompiledError) -> Int {
    var reader = CompiledReader(
      bytes, from: index + part.rawValue * CompiledWriter.fixedLength)
    return try reader.fixed()
  }

  /// The lower and the upper half of the sum over the bytes from the index on: FNV-1a, but over words of
  /// eight bytes, since all is summed up whenever the program starts. No change within one word leaves
  /// it the same.
  private static func halves(ofSumOver bytes: [UInt8]) -> [Int] {
    let sum = bytes.dropFirst(index).withUnsafeBytes { bytes in
      var sum = 0xcbf2_9ce4_8422_2325 ^ UInt64(bytes.count)
      func add(_ word: UInt64) { sum = (sum ^ word) &* 0x0000_0100_0000_01b3 }
      let tail = bytes.count / 8 * 8
      for offset in stride(from: 0, to: tail, by: 8) {
        add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      }
      for byte in bytes[tail...] { add(UInt64(byte)) }
      return sum
    }
    return [Int(sum & 0xffff_ffff), Int(sum >> 32)]
  }
}
