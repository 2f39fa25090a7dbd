/// Writes values as bytes that `CompiledReader` reads.
///
/// The bytes are valid UTF-8, so that Swift can hold them in a string literal: numbers are split
/// into groups of six bits, one to a byte below 128, and strings are stored unchanged. Each string
/// is written once.
struct CompiledWriter {
  private(set) var bytes: [UInt8] = []
  private var strings: [String] = []
  private var numbers: [String: Int] = [:]

  /// The size of a fixed-length number in bytes: 36 bits.
  static let fixedLength = 6

  /// Appends a non-negative number in as few bytes as it needs. Every byte but the last has its
  /// continuation bit set.
  mutating func write(count: UInt) {
    var rest = count
    while rest >= 64 {
      bytes.append(UInt8(rest & 63 | 64))
      rest >>= 6
    }
    bytes.append(UInt8(rest))
  }

  /// Appends a non-negative number in `fixedLength` bytes.
  mutating func write(fixed number: Int) { bytes += Self.groups(of: number) }

  /// Overwrites a fixed-length number written earlier.
  mutating func replace(fixed number: Int, at offset: Int) {
    bytes.replaceSubrange(offset..<(offset + Self.fixedLength), with: Self.groups(of: number))
  }

  private static func groups(of number: Int) -> [UInt8] {
    precondition((0..<(1 << (6 * fixedLength))).contains(number), "too large for an index")
    return (0..<fixedLength).map { UInt8(number >> (6 * $0) & 63) }
  }

  /// Appends the number of a string in the table, adding the string if it is new.
  mutating func write(string: String) {
    let number = numbers[string] ?? strings.count
    if number == strings.count {
      numbers[string] = number
      strings.append(string)
    }
    write(count: UInt(number))
  }

  /// Appends the number of an enum case and its associated values.
  mutating func write<each Part: Compiled>(case tag: UInt, _ parts: repeat each Part) {
    write(count: tag)
    repeat (each parts).write(to: &self)
  }

  /// Appends raw bytes.
  mutating func write(bytes more: some Sequence<UInt8>) { bytes += more }

  /// Appends the string table: the count, the end of each string, and the text.
  mutating func writeTable() {
    write(fixed: strings.count)
    var end = 0
    for string in strings {
      end += string.utf8.count
      write(fixed: end)
    }
    for string in strings { write(bytes: string.utf8) }
  }
}
