/// The columns that text takes in a terminal.
///
/// The table covers the text of typical routines: combining marks take no column, East Asian wide
/// and fullwidth forms take two, everything else one. It follows Unicode's East Asian Width in
/// ranges, which is coarser than the full table but never narrower for letters.
package enum TextWidth {
  /// The columns of a scalar: 0, 1 or 2. Control characters take none.
  package static func columns(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) { return 0 }
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default:
      if scalar.properties.isEmojiPresentation { return 2 }
      return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }

  /// The columns of a character: those of its widest scalar.
  package static func columns(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { max($0, columns($1)) }
  }

  /// The columns of a line of text.
  package static func columns(_ text: some StringProtocol) -> Int {
    // Nearly all text is plain ASCII, a column a byte.
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    }
    if isPlain == true { return text.utf8.count }
    return text.reduce(0) { $0 + columns($1) }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
