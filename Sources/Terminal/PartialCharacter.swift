/// The bytes received so far of a multi-byte UTF-8 character.
struct PartialCharacter {
  private var bytes: [UInt8]
  private let length: Int

  /// Creates one from a lead byte; nil if the byte doesn't start a multi-byte character.
  init?(_ first: UInt8) {
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    bytes = [first]
  }

  /// Whether all bytes have arrived.
  var isComplete: Bool { bytes.count == length }

  /// Appends a continuation byte; returns false, and ignores the byte, if it isn't one.
  mutating func take(_ byte: UInt8) -> Bool {
    guard byte & 0b1100_0000 == 0b1000_0000 else { return false }
    bytes.append(byte)
    return true
  }

  /// The character; nil if it is incomplete, invalid or a control character.
  var character: Character? {
    guard let text = String(validating: bytes, as: UTF8.self), let first = text.unicodeScalars.first
    else { return nil }
    return first.properties.generalCategory == .control ? nil : Character(first)
  }
}
