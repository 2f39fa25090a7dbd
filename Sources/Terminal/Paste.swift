/// Text that is being pasted, up to the sequence that ends it.
struct Paste {
  /// The most that is kept, in bytes. What exceeds it is dropped, not taken for keys.
  static let limit = 65_536

  private static let end = Array("\u{1B}[201~".utf8)
  private var bytes: [UInt8] = []
  /// How many bytes of the end have come.
  private var matched = 0

  /// Takes one byte; returns whether the text is complete.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count
    }
    keep(Self.end[..<matched])
    matched = byte == Self.end[0] ? 1 : 0
    if matched == 0 { keep([byte]) }
    return false
  }

  /// The text so far: lines end in `\n`, other control characters but the tab are left out, and
  /// so is what is not UTF-8.
  var text: String {
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      // Terminals send a return for each line's end, some the line feed after it too.
      if scalar == "\r" || (scalar == "\n" && last != "\r") {
        result.append("\n")
      } else if scalar == "\t"
        || (scalar.properties.generalCategory != .control && scalar != "\u{FFFD}")
      {
        result.append(scalar)
      }
      last = scalar
    }
    return String(result)
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    bytes.append(contentsOf: more.prefix(Self.limit - bytes.count))
  }
}
