/// A character that takes several bytes in UTF-8, as far as it has come.
struct PartialCharacter {
  private var bytes: [UInt8]
  private let length: Int

  /// Begins with a first byte; nil where that begins no character of several bytes.
  init?(_ first: UInt8) {
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    bytes = [first]
  }

  /// Whether all bytes have come.
  var isComplete: Bool { bytes.count == length }

  /// Takes a further byte; false, and nothing taken, where it belongs to something else.
  mutating func take(_ byte: UInt8) -> Bool {
    guard byte & 0b1100_0000 == 0b1000_0000 else { return false }
    bytes.append(byte)
    return true
  }

  /// The character; nil where it is incomplete, not valid or a control character.
  var character: Character? {
    guard let text = String(validating: bytes, as: UTF8.self), let first = text.unicodeScalars.first
    else { return nil }
    return first.properties.generalCategory == .control ? nil : Character(first)
  }
}
