/// A paste in progress, up to the sequence that ends it.
struct Paste {
  /// The maximum size, in bytes. Anything beyond it is dropped, not taken for keys.
  static let limit = 65_536

  private static let end = Array("\u{1B}[201~".utf8)
  private var bytes: [UInt8] = []
  /// The number of bytes of the end sequence matched so far.
  private var matched = 0

  /// Appends one byte; returns whether the paste is complete.
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

  /// The text so far. Lines end in `\n`; control characters other than tabs, and invalid UTF-8, are
  /// dropped.
  var text: String {
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      // Terminals send a carriage return at each line end, some followed by a line feed.
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
