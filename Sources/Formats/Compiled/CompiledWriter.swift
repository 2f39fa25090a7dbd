/// Writes values into bytes that `CompiledReader` reads.
///
/// The bytes are UTF-8, so that Swift can hold them in a string literal: numbers are in groups of
/// six bits, one to a byte below 128, and the strings are as they are. Each string is written once.
struct CompiledWriter {
  private(set) var bytes: [UInt8] = []
  private var strings: [String] = []
  private var numbers: [String: Int] = [:]

  /// How many bytes a number of fixed length takes: 36 bits.
  static let fixedLength = 6

  /// Appends a number from 0 on, with as many bytes as it needs. All but the last are marked.
  mutating func write(count: UInt) {
    var rest = count
    while rest >= 64 {
      bytes.append(UInt8(rest & 63 | 64))
      rest >>= 6
    }
    bytes.append(UInt8(rest))
  }

  /// Appends a number from 0 on that always takes as many bytes.
  mutating func write(fixed number: Int) { bytes += Self.groups(of: number) }

  /// Puts a number over one of fixed length that was written before.
  mutating func replace(fixed number: Int, at offset: Int) {
    bytes.replaceSubrange(offset..<(offset + Self.fixedLength), with: Self.groups(of: number))
  }

  private static func groups(of number: Int) -> [UInt8] {
    precondition((0..<(1 << (6 * fixedLength))).contains(number), "too large for an index")
    return (0..<fixedLength).map { UInt8(number >> (6 * $0) & 63) }
  }

  /// Appends the number of a string in the table.
  mutating func write(string: String) {
    let number = numbers[string] ?? strings.count
    if number == strings.count {
      numbers[string] = number
      strings.append(string)
    }
    write(count: UInt(number))
  }

  /// Appends the number of a case, and what it holds.
  mutating func write<each Part: Compiled>(case tag: UInt, _ parts: repeat each Part) {
    write(count: tag)
    repeat (each parts).write(to: &self)
  }

  /// Appends bytes as they are.
  mutating func write(bytes more: some Sequence<UInt8>) { bytes += more }

  /// Appends the table of all strings: how many, where each ends, and their text.
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
