/// The header of compiled bytes: a magic string with the version, a checksum over everything that
/// follows it, and the offset of each part.
enum CompiledHeader {
  /// The number increases with every change of the format; other versions are refused.
  private static let magic = Array("knead library 4\n".utf8)
  private static let index = magic.count + 2 * CompiledWriter.fixedLength

  /// Writes a header with placeholders for the checksum and the offsets.
  static func begin(_ writer: inout CompiledWriter) {
    writer.write(bytes: magic)
    for _ in 0..<(2 + CompiledPart.allCases.count) { writer.write(fixed: 0) }
  }

  /// Records the current position as the start of a part.
  static func start(_ part: CompiledPart, in writer: inout CompiledWriter) {
    writer.replace(
      fixed: writer.bytes.count, at: index + part.rawValue * CompiledWriter.fixedLength)
  }

  /// Returns the bytes with their checksum filled in.
  static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    var writer = CompiledWriter()
    writer.write(bytes: magic)
    for half in halves(ofSumOver: CompiledBytes(bytes)) { writer.write(fixed: half) }
    return writer.bytes + bytes.dropFirst(index)
  }

  /// Throws if the bytes are not a compiled library, are from another version, or fail the
  /// checksum.
  static func check(_ bytes: CompiledBytes) throws(CompiledError) {
    guard bytes.starts(with: magic) else {
      throw CompiledError(problem: "this library was built for a different version", offset: 0)
    }
    var reader = CompiledReader(bytes, from: magic.count)
    let halves = [try reader.fixed(), try reader.fixed()]
    guard halves == Self.halves(ofSumOver: bytes) else {
      throw reader.error("the checksum is wrong")
    }
  }

  /// The offset of a part, in bytes.
  static func offset(of part: CompiledPart, in bytes: CompiledBytes) throws(CompiledError) -> Int {
    var reader = CompiledReader(
      bytes, from: index + part.rawValue * CompiledWriter.fixedLength)
    return try reader.fixed()
  }

  /// The lower and upper halves of the checksum over the bytes from the index on. It is FNV-1a over
  /// words of eight bytes, for speed: the whole library is checked at every start. Any change
  /// within a single word is detected. A product carries changes only to higher bits, so its upper
  /// half is folded into the lower one: otherwise, two changed top bits would cancel out.
  private static func halves(ofSumOver bytes: CompiledBytes) -> [Int] {
    let sum = bytes.withBytes(from: index) { bytes in
      var sum = 0xcbf2_9ce4_8422_2325 ^ UInt64(bytes.count)
      func add(_ word: UInt64) {
        sum = (sum ^ word) &* 0x0000_0100_0000_01b3
        sum ^= sum >> 32
      }
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
